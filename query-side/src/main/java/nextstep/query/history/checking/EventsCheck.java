package nextstep.query.history.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Tile;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Unproven;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events in order: positions and streams have no gaps, time does not run backwards, payloads fit what was published of
 * them. Builds the tree over them on the way.
 */
final class EventsCheck {
    private static final int ENOUGH = 10;

    private final Verdict verdict;
    private final @Nullable Checkpoint kept;
    private final Hasher hasher = new Hasher();
    private final Map<TileId, Hash> tiles = new HashMap<>();
    private final Growing tree = new Growing((id, tile) -> tiles.put(id, hasher.of(tile.bytes())));
    private final Map<String, Long> streams = new HashMap<>();
    private final Suppressions suppressions = new Suppressions();
    private long next;
    private long time = Long.MIN_VALUE;
    private int findings;
    private boolean outOfOrder;
    private @Nullable Hash rootWhenKept;

    EventsCheck(Verdict verdict, @Nullable Checkpoint kept) {
        this.verdict = verdict;
        this.kept = kept;
        lookAtTheRoot();
    }

    void add(List<EventLine> lines) {
        for (EventLine line : lines) {
            inOrder(line);
            add(line);
            lookAtTheRoot();
        }
    }

    private void inOrder(EventLine line) {
        int before = findings;
        long expected = next;
        next = line.position() + 1;
        if (line.position() != expected) {
            find(
                    line.position() > expected
                            ? "The event at position " + expected + " is missing: the next one says it is at "
                                    + line.position() + "."
                            : "The event at position " + line.position()
                                    + " stands there a second time, or out of order, where " + expected + " is to be.");
        }
        if (line.recordedAt() < time) {
            find("The event at position " + line.position() + " was recorded before the one in front of it.");
        }
        time = line.recordedAt();
        long place = streams.getOrDefault(line.stream(), 0L);
        if (line.sequence() != place) {
            find("The stream " + line.stream() + " goes on with number " + line.sequence() + " at position "
                    + line.position() + ", where " + place + " is to be: an event of it is missing, doubled or moved.");
        }
        streams.put(line.stream(), line.sequence() + 1);
        outOfOrder |= findings > before;
    }

    private void add(EventLine line) {
        Hash hash;
        try {
            Leaf leaf = line.leaf(hasher);
            if (!leaf.commitment().equals(line.stated())) {
                find("The payload of the event at position " + line.position()
                        + ", or its salt, is not what was committed to when it was recorded.");
            }
            hash = hasher.leaf(leaf.entry());
        } catch (Unproven broken) {
            find(String.valueOf(broken.getMessage()));
            hash = Hash.OF_NOTHING;
        }
        suppressions.see(line);
        tree.add(hash);
    }

    /** After so many it is clear that something is wrong, and the tree says from where on. */
    private void find(String sentence) {
        if (findings++ < ENOUGH) {
            verdict.find(sentence);
        }
    }

    private void lookAtTheRoot() {
        if (kept != null && kept.size() == tree.size()) {
            rootWhenKept = tree.root();
        }
    }

    /** After the last event: what speaks of several of them. */
    void end() {
        suppressions.check(verdict);
        TileId.partialOf(tree.size())
                .forEach(id -> tiles.put(id, hasher.of(tree.edge(id).bytes())));
        if (!outOfOrder) {
            verdict.holds("The " + tree.size() + " events stand without gaps in " + streams.size()
                    + " streams, each without gaps, and time never runs backwards.");
        }
        if (suppressions.count() > 0) {
            verdict.note("Texts were suppressed in " + suppressions.count()
                    + " events; for each an event of the log says so, and what remains is what it says.");
        }
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    /** The root as it was at the size of the checkpoint that was kept; empty where there are fewer events. */
    @Nullable
    Hash rootWhenKept() {
        return rootWhenKept;
    }

    /** For each tile of the tree the hash of its bytes. */
    Map<TileId, Hash> tiles() {
        return tiles;
    }

    Hash of(Tile tile) {
        return hasher.of(tile.bytes());
    }
}
