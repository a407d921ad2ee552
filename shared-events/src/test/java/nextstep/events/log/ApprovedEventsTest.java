package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reaches the disk is a promise: one approved file for each event and revision. */
class ApprovedEventsTest {
    private static final Path FILES = Path.of("src/test/resources/approved");

    private static final FactCodec CODEC = new FactCodec();

    static Stream<Class<? extends Fact>> events() {
        return Facts.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsApproved(Class<? extends Fact> event) {
        byte[] written = CODEC.write(Examples.full(event));

        Approved.assertApproved(file(event), new String(written, StandardCharsets.UTF_8) + "\n");
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAsItWas(Class<? extends Fact> event) throws IOException {
        assertThat(CODEC.read(CODEC.names().of(event), Files.readAllBytes(file(event))))
                .isEqualTo(Examples.full(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadWithoutWhatMayBeLeftOut(Class<? extends Fact> event) {
        Fact bare = Examples.bare(event);
        byte[] written = CODEC.write(bare);

        assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("null");
        assertThat(CODEC.read(CODEC.names().of(event), written)).isEqualTo(bare);
    }

    @Test
    void everyApprovedFileIsStillRead() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo((int) Facts.all().count());
            for (Path file : all) {
                assertThat(CODEC.read(name(file), Files.readAllBytes(file)))
                        .as(file.toString())
                        .isNotNull();
            }
        }
    }

    private Path file(Class<? extends Fact> event) {
        return FILES.resolve(CODEC.names().of(event) + ".json");
    }

    private static StoredName name(Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ".json".length());
        int dot = stem.lastIndexOf('.');
        return new StoredName(stem.substring(0, dot), stem.substring(dot + 1));
    }
}
