package nextstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder misspelt is no other tracker: whatever works on one that is there says so and makes nothing. */
class WrongFolderTest {
    /** They make what is not there, or are told by other words where it is. */
    private static final Set<String> OTHERS = Set.of("start", "restore", "move", "verify");

    @TempDir
    private Path folder;

    static List<String> commands() {
        return List.of(
                "token --person Ada",
                "token --person Ada --mandate steward",
                "token --person Ada --revoke",
                "link --person Ada",
                "mandate --person Ada --kind steward",
                "mandate --person Ada --kind steward --url http://127.0.0.1:1",
                "import steps pom.xml --token nst_x",
                "export steps",
                "self-check",
                "self-check --url http://127.0.0.1:1",
                "rotate-key",
                "backup --to backup-of-nothing.zip");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isRefusedWithNothingMade(String command) throws Exception {
        for (Path data : List.of(folder, folder.resolve("nowhere"))) {
            StringWriter said = new StringWriter();
            String[] words = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--data", data.toString()))
                    .toArray(String[]::new);

            int code = NextStep.commandLine()
                    .setOut(new PrintWriter(said))
                    .setErr(new PrintWriter(said))
                    .execute(words);

            assertThat(code).as(said.toString()).isPositive();
            assertThat(said.toString().strip())
                    .isEqualTo("There is no tracker in the folder " + data
                            + "; give the folder it was started with as --data DIR.");
        }
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).isEmpty();
        }
        assertThat(Path.of("backup-of-nothing.zip")).doesNotExist();
    }

    @Test
    void areAllCommandsThatThereAre() {
        assertThat(Stream.concat(OTHERS.stream(), commands().stream().map(command -> command.split(" ", -1)[0])))
                .containsAll(NextStep.commandLine().getSubcommands().keySet());
    }
}
