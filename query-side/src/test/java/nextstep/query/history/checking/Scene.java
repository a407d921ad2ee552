package nextstep.query.history.checking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nextstep.events.Fact;
import nextstep.query.AllViews;
import nextstep.query.history.Regions;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One honest archive of 600 events in 200 streams, to be altered, and somebody who checks it with the right key. */
final class Scene {
    static final int EVENTS = 600;
    private static final int EARLIER = 450;

    final Path folder;
    final Path honest;
    final Note note;
    final Note earlier;
    final List<VerifierKey> keys;

    Scene(Path folder) {
        this.folder = folder;
        try (Kept kept = new Kept(own("kept"))) {
            Fact[] facts = Regions.renamedTwice(200);
            kept.record(Arrays.copyOf(facts, EARLIER));
            earlier = kept.note();
            kept.record(Arrays.copyOfRange(facts, EARLIER, EVENTS));
            note = kept.note();
            honest = kept.archive(folder.resolve("honest.tar"));
        }
        byte[] published = Objects.requireNonNull(tamper().files.get("keys"));
        keys = new String(published, StandardCharsets.UTF_8)
                .lines()
                .map(VerifierKey::of)
                .toList();
    }

    /** A folder of this name, made. */
    Path own(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that has signed, as only its owner has it. */
    SigningKey secret() {
        try {
            return Files.readAllLines(folder.resolve("kept/log.key")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(SigningKey::of)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Tampering tamper() {
        return Tampering.with(honest);
    }

    Path written(Tampering tampering) {
        return tampering.into(folder.resolve("tampered.tar"));
    }

    List<String> found(Tampering tampering) {
        return check(written(tampering), null).found();
    }

    Verdict check(Path archive, @Nullable Note kept) {
        return check(archive, kept, EnumSet.allOf(Checks.class));
    }

    Verdict check(Path archive, @Nullable Note kept, Set<Checks> checks) {
        return new Checker(AllViews.PROJECTIONS, new Asked(keys, kept, true), Progress.NOBODY_WATCHES, checks)
                .check(archive);
    }

    static void replace(ObjectNode event, String field, String what, String by) {
        event.put(field, event.path(field).asString("").replace(what, by));
    }

    static void recommit(ObjectNode event) {
        byte[] salt = HexFormat.of().parseHex(event.path("salt").asString(""));
        byte[] payload = event.path("payload").asString("").getBytes(StandardCharsets.UTF_8);
        event.put("commitment", new Hasher().commitment(salt, payload).base64());
    }

    static byte[] altered(byte[] bytes, String what, String by) {
        return new String(bytes, StandardCharsets.UTF_8).replace(what, by).getBytes(StandardCharsets.UTF_8);
    }
}
