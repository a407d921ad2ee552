package nextstep.query.history.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nextstep.query.history.proof.TileId;

/** What an archive has to consist of: {@code docs/history-format.md} in constants. */
final class Archive {
    static final String FORM = "next-step-archive/1";
    static final int EVENTS_IN_A_FILE = 10_000;

    private static final List<String> OPENING =
            List.of("README.txt", "log.json", "checkpoint", "keys", "catalogue.json");
    private static final List<String> CLOSING = List.of("views.json", "trailer.json");

    private Archive() {}

    static String eventFile(long first) {
        return String.format("events/%012d.jsonl", first);
    }

    /** The names of all files that the archive of a log with so many events has. */
    static Set<String> files(long size) {
        Set<String> names = new LinkedHashSet<>(OPENING);
        for (long first = 0; first < size; first += EVENTS_IN_A_FILE) {
            names.add(eventFile(first));
        }
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= TileId.FULL) {
            for (long number = 0; number * TileId.FULL < hashes; number++) {
                int width = (int) Math.min(TileId.FULL, hashes - number * TileId.FULL);
                names.add("tiles/" + new TileId(level, number, width).path());
            }
        }
        names.addAll(CLOSING);
        return names;
    }
}
