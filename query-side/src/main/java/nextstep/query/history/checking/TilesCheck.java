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
final class TilesCheck {
    private static final int ENOUGH = 50;

    private final ArchiveFile archive;
    private final EventsCheck events;
    private final Checkpoint signed;
    private final Verdict verdict;
    private final Hasher hasher = new Hasher();
    private final Tree tree;

    TilesCheck(ArchiveFile archive, EventsCheck events, Checkpoint signed, Verdict verdict) {
        this.archive = archive;
        this.events = events;
        this.signed = signed;
        this.verdict = verdict;
        this.tree = new Tree(signed.size(), id -> Tile.of(archive.bytes("tiles/" + id.path())));
    }

    void check() {
        Set<Long> differing = new HashSet<>();
        boolean eventsHold = events.size() == signed.size() && events.root().equals(signed.root());
        events.tiles().forEach((id, expected) -> {
            boolean same = archive.find("tiles/" + id.path())
                    .map(bytes -> hasher.of(bytes).equals(expected))
                    .orElse(false);
            if (!same && eventsHold) {
                verdict.find("The tile " + id.path() + " was altered or is missing: the signed tree has another.");
            } else if (!same && id.level() == 0) {
                differing.add(id.number());
            }
        });
        if (eventsHold) {
            verdict.holds("Its " + events.tiles().size() + " tiles are those of the signed tree.");
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
                for (EventLine line : EventFile.lines(file, archive.bytes(file))) {
                    if (index < signed.size() && tiles.contains(index / TileId.FULL) && isAltered(index, line)) {
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
    private boolean isAltered(long index, EventLine line) {
        try {
            Hash there = tree.leaf(index);
            boolean proven = Proofs.includes(index, signed.size(), there, tree.inclusion(index), signed.root());
            return proven && !there.equals(hasher.leaf(line.leaf(hasher).entry()));
        } catch (Unproven broken) { // a tile that is no tile proves nothing; a header that is none is found elsewhere
            return false;
        }
    }
}
