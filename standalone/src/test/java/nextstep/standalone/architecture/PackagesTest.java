package nextstep.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList();
            assertThat(sources).hasSizeGreaterThanOrEqualTo(5);
            for (Path source : sources) {
                assertThat(undescribed(source))
                        .as("packages without a purpose in %s", source)
                        .isEmpty();
            }
        }
    }

    @Test
    void aPackageWithoutAPurposeIsFound(@TempDir Path source) throws IOException {
        Path room = Files.createDirectories(source.resolve("nextstep/empty"));
        Files.writeString(room.resolve("Thing.java"), "package nextstep.empty; class Thing {}");
        assertThat(undescribed(source)).containsExactly(room);
    }

    private static List<Path> undescribed(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(room -> !described(room))
                    .toList();
        }
    }

    private static boolean described(Path room) {
        Path info = room.resolve("package-info.java");
        try {
            return Files.exists(info)
                    && Files.readString(info).contains("@NullMarked")
                    && Files.readString(info).startsWith("/**");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
