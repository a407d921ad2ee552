package nextstep.query.history.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Proofs;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Tree;
import nextstep.query.history.proof.Unproven;

/**
 * Compares the tiles of the archive with those that follow from its events. Where they differ, the signed root tells which of
 * the two was altered, and a tile that leads to that root tells which event.
 */
final class TilesCheck implements Check {
    private static final int ENOUGH = 50;

    private final Checked checked;
    private final ArchiveFile archive;
    private final Checkpoint signed;
    private final Verdict verdict;
    private final Hasher hasher = new Hasher();
    private final Tree tree;

    TilesCheck(Checked checked) {
        this.checked = checked;
        this.archive = checked.archive();
        this.signed = checked.signed();
        this.verdict = checked.verdict();
        this.tree = new Tree(signed.size(), id -> Tile.of(archive.bytes("tiles/" + id.path())));
    }

    @Override
    public void conclude() {
        Set<Long> differing = new HashSet<>();
        Findings findings = new Findings(verdict);
        boolean eventsHold = checked.eventsAreThoseSigned();
        checked.tree().tiles().forEach((id, expected) -> {
            boolean same = archive.find("tiles/" + id.path())
                    .map(bytes -> hasher.of(bytes).equals(expected))
                    .orElse(false);
            if (!same && eventsHold) {
                findings.find("The tile " + id.path() + " was altered or is missing: the signed tree has another.");
            } else if (!same && id.level() == 0) {
                differing.add(id.number());
            }
        });
        if (eventsHold) {
            if (findings.isEmpty()) {
                verdict.holds("Its " + checked.tree().tiles().size() + " tiles are those of the signed tree.");
            }
        } else {
            name(differing);
        }
    }

    /** Says which events are not those that were signed, as far as the tiles of the archive can prove it. */
    private void name(Set<Long> tiles) {
        List<Long> altered = new ArrayList<>();
        long index = 0;
        for (String file : archive.names()) {
            if (file.startsWith("events/") && altered.size() < ENOUGH) {
                for (ReadEvent event : EventFile.read(file, archive.bytes(file))) {
                    if (index < signed.size() && tiles.contains(index / TileId.FULL) && isAltered(index, event)) {
                        altered.add(index);
                    }
                    index++;
                }
            }
        }
        if (altered.size() == 1) {
            verdict.find("The event at position " + altered.getFirst() + " is not the one that was signed.");
        } else if (altered.size() > 1 && altered.getLast() - altered.getFirst() == altered.size() - 1) {
            verdict.find("From position " + altered.getFirst()
                    + " on the events are not those that were signed: one was put in, taken out or moved.");
        } else if (altered.size() > 1) {
            verdict.find("The events at positions " + altered + " are not those that were signed.");
        }
    }

    /** Whether another event than this was signed there. */
    private boolean isAltered(long index, ReadEvent event) {
        try {
            Hash there = tree.leaf(index);
            boolean proven = Proofs.includes(index, signed.size(), there, tree.inclusion(index), signed.root());
            return proven && event.broken() == null && !there.equals(event.leaf());
        } catch (Unproven broken) { // a tile that is no tile proves nothing; a header that is none is found elsewhere
            return false;
        }
    }
}
