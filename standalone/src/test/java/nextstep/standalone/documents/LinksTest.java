package nextstep.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @Test
    void whatTheDocumentsLinkToIsThere() throws IOException {
        assertThat(documents()).hasSizeGreaterThan(3);
        for (Path document : documents()) {
            assertThat(broken(document)).as("broken links of %s", document).isEmpty();
        }
    }

    @Test
    void aBrokenLinkIsFound(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("page.md"), "See [this](page.md) and [that](nowhere.md#top).");
        assertThat(broken(document)).containsExactly("nowhere.md");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> broken(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();
        return LINK.matcher(Files.readString(document))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(target -> folder == null || !Files.exists(folder.resolve(target)))
                .toList();
    }
}
