package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no template may have, whatever browser looks at it. */
class TemplatesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern POST = Pattern.compile("method=\"post\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]*\\bsrc=)|\\sstyle=|\\son[a-z]+=\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{");

    @Test
    void formsThatChangeSomethingAreMadeByTheOneThatCarriesTheToken() throws IOException {
        assertThat(templatesWith(POST)).containsExactly("form.jte");
    }

    @Test
    void nothingStandsInlineAndNothingUnescaped() throws IOException {
        assertThat(templatesWith(INLINE)).isEmpty();
        assertThat(templatesWith(UNESCAPED)).isEmpty();
    }

    @Test
    void whatIsInlineIsFound() {
        assertThat(INLINE.matcher("<p style=\"x\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>").find()).isTrue();
        assertThat(INLINE.matcher("<a onclick=\"x\">").find()).isTrue();
        assertThat(INLINE.matcher("<script src=\"x\" defer>").find()).isFalse();
    }

    private static List<String> templatesWith(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (String module : List.of("shared-web", "query-side", "command-side")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/jte"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (pattern.matcher(Files.readString(file)).find()) {
                        found.add(String.valueOf(file.getFileName()));
                    }
                }
            }
        }
        return found;
    }
}
