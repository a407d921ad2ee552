package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each check there is something that it alone finds: with it, it is told; without it, nobody would know. */
class NoCheckIsIdleTest {
    @TempDir
    static Path folder;

    private static Scene scene;

    @BeforeAll
    static void makeAnArchive() {
        scene = new Scene(folder);
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatNoOtherFinds(Checks check) throws IOException {
        Path archive = drill(check);
        Note kept = kept(check);

        assertThat(said(scene.check(archive, kept, EnumSet.allOf(Checks.class))))
                .as("with it")
                .isNotEmpty();
        assertThat(said(scene.check(archive, kept, EnumSet.complementOf(EnumSet.of(check)))))
                .as("without it")
                .isEmpty();
    }

    private static Path drill(Checks check) throws IOException {
        byte[] whole = Files.readAllBytes(scene.honest);
        Tampering tampering = scene.tamper();
        return switch (check) {
            case END -> Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, whole.length - 512));
            case FILES -> {
                tampering.files.put("notes.txt", new byte[] {1});
                yield scene.written(tampering);
            }
            case DESCRIPTION -> replaced("log.json", "600", "601");
            case SIGNATURE -> {
                SigningKey forger = SigningKey.fresh("example.org/log", VerifierKey.Kind.NOTE);
                Note forged = new Note(scene.note.text(), List.of(forger.sign(scene.note.text())));
                yield scene.written(
                        tampering.file("checkpoint", bytes -> forged.written().getBytes(StandardCharsets.UTF_8)));
            }
            case README -> replaced("README.txt", "verify", "trust");
            case CATALOGUE -> replaced("catalogue.json", "\"reason\" : {\n", "\"why\" : {\n");
            case ORDER ->
                scene.written(resealed(tampering.event(599, event -> event.put("recordedAt", 5)), scene.secret()));
            case STREAMS ->
                scene.written(resealed(tampering.event(599, event -> event.put("sequence", 7)), scene.secret()));
            case COMMITMENTS ->
                scene.written(tampering.event(50, event -> event.put("commitment", Hash.OF_NOTHING.base64())));
            case SUPPRESSIONS ->
                scene.written(resealed(
                        tampering.event(40, event -> {
                            event.remove("salt");
                            Scene.replace(event, "payload", "Region", "Segion");
                        }),
                        scene.secret()));
            case ROOT ->
                scene.written(resealed(
                        tampering.event(300, event -> {
                            Scene.replace(event, "payload", "Region", "Segion");
                            Scene.recommit(event);
                        }),
                        null));
            case KEPT -> scene.honest;
            case TILES -> scene.written(tampering.flip("tiles/0/001", 40));
            case TRAILER -> replaced("trailer.json", "600", "601");
            case VIEWS -> replaced("views.json", "\"digest\" : \"", "\"digest\" : \"0");
        };
    }

    /** One of another story, where that is what is to be found. */
    private static @Nullable Note kept(Checks check) {
        return check == Checks.KEPT
                ? new Note(new Checkpoint("example.org/log", 450, Hash.OF_NOTHING).text(), scene.note.signatures())
                : null;
    }

    private static Tampering resealed(Tampering tampering, @Nullable SigningKey key) {
        return new Resealing(tampering, folder.resolve("scratch.tar")).with(key);
    }

    private static Path replaced(String file, String what, String by) {
        return scene.written(scene.tamper().file(file, bytes -> Scene.altered(bytes, what, by)));
    }

    private static List<String> said(Verdict verdict) {
        return Stream.concat(verdict.found().stream(), verdict.noted().stream()).toList();
    }
}
