package nextstep.query.history.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.forms.EventForms;
import nextstep.query.history.forms.ReadMe;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Signed;
import nextstep.query.views.Projection;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.ViewDigest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the log up to a checkpoint into one file, as it is read, however large. The same checkpoint gives the same file, so
 * that a broken download can go on where it was, or at any of the files with events.
 */
public final class Archive {
    /** So many events are in one file. */
    public static final int SEGMENT = 10_000;

    static final String FORM = "next-step-archive/1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventLog log;
    private final SealStore seals;
    private final ViewDatabase views;
    private final List<Projection> projections;

    public Archive(EventLog log, SealStore seals, ViewDatabase views, List<Projection> projections) {
        this.log = log;
        this.seals = seals;
        this.views = views;
        this.projections = projections;
    }

    /**
     * Writes it.
     *
     * @param from the first event to write, a multiple of {@link #SEGMENT}; what stands before the events is left out unless it
     *     is 0
     */
    public void write(Signed signed, long from, OutputStream out) throws IOException {
        try (TarWriting tar = new TarWriting(out, signed.at())) {
            if (from == 0) {
                opening(tar, signed);
            }
            events(tar, from, signed.size());
            long tiles = tiles(tar, signed.size());
            List<ViewDigest> digests = ViewDigest.of(views, projections, signed.size() - 1);
            tar.file("views.json", json(new Published(signed.size() - 1, digests)));
            tar.file("trailer.json", json(trailer(signed, tiles, digests.size())));
        }
    }

    /** Tells it from any other: what may change of one of this size is all in its opening, or in the program that folds. */
    String tag(Signed signed) throws IOException {
        ByteArrayOutputStream opening = new ByteArrayOutputStream();
        try (TarWriting tar = new TarWriting(opening, signed.at())) {
            opening(tar, signed);
        }
        String program = String.valueOf(Archive.class.getPackage().getImplementationVersion());
        String hash = new Hasher().of(opening.toByteArray()).hex();
        return "\"" + signed.size() + "-" + hash.substring(0, 24) + "-" + program + "\"";
    }

    private void opening(TarWriting tar, Signed signed) throws IOException {
        tar.file(ReadMe.NAME, ReadMe.bytes());
        tar.file(
                "log.json",
                json(new TreeMap<>(Map.of(
                        "form",
                        FORM,
                        "origin",
                        signed.checkpoint().origin(),
                        "size",
                        signed.size(),
                        "eventsInAFile",
                        SEGMENT))));
        tar.file("checkpoint", signed.note().written());
        tar.file("keys", seals.keys().stream().map(key -> key.key() + "\n").collect(Collectors.joining()));
        tar.file("catalogue.json", EventForms.json());
    }

    private void events(TarWriting tar, long from, long size) throws IOException {
        EventLines lines = new EventLines(position -> checkSaidWithin(size, position));
        for (long first = from; first < size; first += SEGMENT) {
            int count = (int) Math.min(SEGMENT, size - first);
            List<SealedRecord> records = log.readSealed(first, count);
            if (records.size() != count) {
                throw new IOException(
                        "The log ends at position " + (first + records.size()) + ", before " + size + ".");
            }
            tar.file(String.format("events/%012d.jsonl", first), lines.of(records));
        }
    }

    /** What was suppressed after the checkpoint would look tampered with: the event that says so is not within it. */
    private void checkSaidWithin(long size, long position) {
        List<Recorded> said = log.readStream(SuppressionId.of(position).value(), 0);
        if (said.isEmpty() || said.getLast().position() >= size) {
            throw new UncheckedIOException(new IOException("a text was suppressed since this checkpoint"));
        }
    }

    private long tiles(TarWriting tar, long size) throws IOException {
        long written = 0;
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= TileId.FULL) {
            for (long number = 0; number * TileId.FULL < hashes; number++) {
                int width = (int) Math.min(TileId.FULL, hashes - number * TileId.FULL);
                TileId tile = new TileId(level, number, width);
                tar.file("tiles/" + tile.path(), seals.tile(tile).first(width).bytes());
                written++;
            }
        }
        return written;
    }

    private static Map<String, Object> trailer(Signed signed, long tiles, int views) {
        return new TreeMap<>(Map.of(
                "events",
                signed.size(),
                "eventFiles",
                (signed.size() + SEGMENT - 1) / SEGMENT,
                "tiles",
                tiles,
                "views",
                views,
                "root",
                signed.checkpoint().root().base64()));
    }

    private static byte[] json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    /** What was published after an event: the digests of all views. */
    record Published(long position, List<ViewDigest> views) {}
}
