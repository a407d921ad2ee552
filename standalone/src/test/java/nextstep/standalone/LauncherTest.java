package nextstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a folder where nothing is built yet, with a Maven that builds when the test says so. */
class LauncherTest {
    private static final Path TOOLS = Path.of("/usr/bin");
    private static final String MAVEN = """
            #!/bin/sh
            echo build >>builds
            until [ -e go ] || [ ! -e bin ]; do sleep 0.1; done
            mkdir -p standalone/target
            : >standalone/target/standalone-0-exec.jar
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(Files.isExecutable(TOOLS.resolve("cksum")), "skipped: needs the tools of a Unix in /usr/bin");
        Files.copy(Path.of("../next-step"), home.resolve("next-step"));
        Files.createFile(home.resolve("pom.xml"));
        for (String module :
                new String[] {"shared-events", "shared-web", "command-side", "query-side", "standalone", "bin"}) {
            Files.createDirectory(home.resolve(module));
        }
        for (String tool : new String[] {
            "basename",
            "cat",
            "cksum",
            "cut",
            "dirname",
            "find",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail"
        }) {
            Files.createSymbolicLink(home.resolve("bin").resolve(tool), TOOLS.resolve(tool));
        }
        Path maven = Files.writeString(home.resolve("bin/mvn"), MAVEN);
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void helpsWithoutABuild() throws Exception {
        Process help = launched("help", "start", "--help");

        assertThat(help.waitFor(30, TimeUnit.SECONDS)).as(said("help")).isTrue();
        assertThat(help.exitValue()).as(said("help")).isZero();
        assertThat(said("help"))
                .contains(NextStep.commandLine().getSubcommands().keySet())
                .contains("--data DIR");
        assertThat(home.resolve("builds")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void buildsOnceForTwo(boolean flock) throws Exception {
        if (flock) {
            assumeTrue(Files.isExecutable(TOOLS.resolve("flock")), "skipped: needs /usr/bin/flock");
            Files.createSymbolicLink(home.resolve("bin/flock"), TOOLS.resolve("flock"));
        }
        Process first = launched("first", "--version");
        await().until(() -> Files.exists(home.resolve("builds")));
        Process second = launched("second", "--version");
        await().until(() -> said("second").contains("Another build is running, waiting"));
        Files.createFile(home.resolve("go"));

        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(home.resolve("builds")).hasContent("build");
        assertThat(said("first")).doesNotContain("Another build").doesNotContain("failed");
        assertThat(said("second")).doesNotContain("Building").doesNotContain("failed");
    }

    private Process launched(String name, String... words) throws IOException {
        ProcessBuilder launcher =
                new ProcessBuilder("/bin/sh", home.resolve("next-step").toString());
        launcher.command().addAll(List.of(words));
        launcher.environment().put("PATH", home.resolve("bin").toString());
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().put("NEXT_STEP_FORGETFUL", "1");
        return launcher.redirectErrorStream(true)
                .redirectOutput(home.resolve(name).toFile())
                .start();
    }

    private String said(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }
}
