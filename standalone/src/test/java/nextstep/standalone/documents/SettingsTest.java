package nextstep.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nextstep.standalone.Tracker;
import nextstep.web.settings.NotStarted;
import nextstep.web.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What can be set is what the page says, and what is set wrongly is said before anything is opened. */
class SettingsTest {
    private static final Path PAGE = Path.of("../docs/deployment/settings.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(nextstep[^`]*)` \\| `([^`]*)` \\|  ?(?:`([^`]*)` )?\\|", Pattern.MULTILINE);

    @Test
    void thePageTellsOfEverySettingThatIsRead() throws IOException {
        Map<String, String> told = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> {
            assertThat(row.group(2)).isEqualTo(Settings.variable(row.group(1)));
            told.put(row.group(1), row.group(3) == null ? "" : row.group(3));
        });

        assertThat(told).isEqualTo(read());
        assertThat(new TreeSet<>(Settings.NAMES)).isEqualTo(told.keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --nextstep.datum=x                       | There is no setting nextstep.datum
            --nextstep.log=axon-server               | There is no setting nextstep.log.
            --server.port=70000                      | server.port is a number from 0 to 65535
            --nextstep.url=postgres://somewhere      | also nextstep.user is needed
            --nextstep.sign-in.client-id=abc         | also nextstep.sign-in.client-secret is needed
            --nextstep.metrics.token=short           | nextstep.metrics.token is a secret of at least 16
            --nextstep.limits.requests-per-minute=-5 | 0 lifts the limit
            --nextstep.limits.slowest-body=0s        | nextstep.limits.slowest-body is longer than nothing
            --nextstep.log-store=kafka               | nextstep.log-store is axon-server, or left out
            --nextstep.sessions.idle=soon            | The setting nextstep.sessions.idle cannot be what was given
            """)
    void saysWhatIsSetWrongly(String option, String sentence, @TempDir Path data) {
        assertThat(said("--nextstep.data=" + data, option)).contains(sentence);
    }

    @Test
    void saysWhereTheFolderCannotBeMade(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "by a file");

        assertThat(said("--nextstep.data=" + file)).contains("The folder " + file, "nextstep.data");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() {
        assertThat(said("--nextstep.url=jdbc:postgresql://127.0.0.1:1/nextstep", "--nextstep.user=ada"))
                .contains("The database does not answer", "nextstep.url");
    }

    private static String said(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 1);
        all[options.length] = "--nextstep.history=false";
        if (Arrays.stream(options).noneMatch(option -> option.startsWith("--server.port"))) {
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = "--server.port=0";
        }
        String[] arguments = all;
        Throwable failure =
                catchThrowable(() -> Tracker.application().run(arguments).close());
        assertThat(failure).isNotNull();
        return NotStarted.because(failure).orElseThrow(() -> new AssertionError(failure));
    }

    private static Map<String, String> read() {
        Map<String, String> read = new TreeMap<>();
        read.put("nextstep.history", "true"); // a condition, not a property of a class
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        classes.findCandidateComponents("nextstep").forEach(one -> {
            try {
                Class<?> type = Class.forName(one.getBeanClassName());
                String prefix =
                        type.getAnnotation(ConfigurationProperties.class).value();
                for (RecordComponent part : type.getRecordComponents()) {
                    read.put(prefix + "." + dashed(part.getName()), unlessSaid(type, part));
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
        return read;
    }

    /** On the parameter of the constructor. */
    private static String unlessSaid(Class<?> type, RecordComponent part) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(part.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(stated -> stated != null && stated.value().length > 0)
                .map(stated -> stated.value()[0])
                .findFirst()
                .orElse("");
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
