package nextstep.query.history.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.events.log.EventLog;
import nextstep.query.history.forms.EventForms;
import nextstep.query.history.forms.ReadMe;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Signed;
import nextstep.query.views.Projection;
import nextstep.query.views.Snapshot;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.ViewDigest;
import nextstep.query.views.Views;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the log up to a checkpoint into one file, as it is read, however large. The same checkpoint gives the same file, so
 * that a broken download can go on at any byte of it, or at any of the files with events.
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
    private final Measured measured = new Measured();

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
        outline(signed, from).writeTo(out);
    }

    /** All of it, file by file, to write parts of. */
    Outline outline(Signed signed) throws IOException {
        return outline(signed, 0);
    }

    private Outline outline(Signed signed, long from) throws IOException {
        long edition = edition();
        List<Member> opening = opening(signed);
        List<Member> members = new ArrayList<>(from == 0 ? opening : List.of());
        for (long first = from; first < signed.size(); first += SEGMENT) {
            int count = (int) Math.min(SEGMENT, signed.size() - first);
            members.add(new EventFile(log, measured, new Measured.EventsOf(first, count, edition), signed.size()));
        }
        List<Member> tiles = tiles(signed.size());
        members.addAll(tiles);
        Measured.ViewsAt last = new Measured.ViewsAt(signed.size() - 1, edition);
        members.add(new Member.Digests("views.json", measured, last, () -> published(signed.size() - 1)));
        members.add(new Member.Made("trailer.json", () -> json(trailer(signed, tiles.size()))));
        return new Outline(members, signed.at(), tag(signed, opening, edition));
    }

    /** What may change of one of this size is all in its opening, in the program that folds or in the edition of the views. */
    private static String tag(Signed signed, List<Member> opening, long edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Member member : opening) {
            bytes.writeBytes(member.bytes());
        }
        String program = String.valueOf(Archive.class.getPackage().getImplementationVersion());
        String hash = new Hasher().of(bytes.toByteArray()).hex();
        return "\"" + signed.size() + "-" + hash.substring(0, 24) + "-" + edition + "-" + program + "\"";
    }

    private long edition() {
        try (Snapshot now = new Views(views, projections).snapshot()) {
            return now.edition();
        }
    }

    private List<Member> opening(Signed signed) {
        Map<String, Object> log = Map.of(
                "form", FORM, "origin", signed.checkpoint().origin(), "size", signed.size(), "eventsInAFile", SEGMENT);
        String keys = seals.keys().stream().map(key -> key.key() + "\n").collect(Collectors.joining());
        return List.of(
                made(ReadMe.NAME, ReadMe.bytes()),
                made("log.json", json(new TreeMap<>(log))),
                made("checkpoint", utf8(signed.note().written())),
                made("keys", utf8(keys)),
                made("catalogue.json", EventForms.json()));
    }

    private static Member made(String name, byte[] bytes) {
        return new Member.Made(name, () -> bytes);
    }

    private List<Member> tiles(long size) {
        List<Member> tiles = new ArrayList<>();
        long hashes = size;
        for (int level = 0; hashes > 0; level++, hashes /= TileId.FULL) {
            for (long number = 0; number * TileId.FULL < hashes; number++) {
                int width = (int) Math.min(TileId.FULL, hashes - number * TileId.FULL);
                tiles.add(new TileFile(seals, new TileId(level, number, width)));
            }
        }
        return tiles;
    }

    private byte[] published(long position) {
        return json(new Published(position, ViewDigest.of(views, projections, position)));
    }

    private Map<String, Object> trailer(Signed signed, int tiles) {
        return new TreeMap<>(Map.of(
                "events",
                signed.size(),
                "eventFiles",
                (signed.size() + SEGMENT - 1) / SEGMENT,
                "tiles",
                tiles,
                "views",
                projections.stream().mapToInt(one -> one.viewNames().size()).sum(),
                "root",
                signed.checkpoint().root().base64()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    /** What was published after an event: the digests of all views. */
    record Published(long position, List<ViewDigest> views) {}
}
