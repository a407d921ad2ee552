package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nextstep.web.settings.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docker-compose.yml says fits what is told of settings, roles and the gateway: no engine runs here that would notice. */
class ComposeFileTest {
    private static final List<String> OURS =
            List.of("command-side-1", "command-side-2", "query-side-1", "query-side-2");

    static Stream<ComposeFile> both() throws IOException {
        return Stream.of(ComposeFile.withAxonServer(), ComposeFile.onPostgres());
    }

    @ParameterizedTest
    @MethodSource("both")
    void setsOnlyWhatIsThereToBeSet(ComposeFile compose) throws IOException {
        String page = Files.readString(ComposeFile.HOME.resolve("docs/deployment/settings.md"));
        for (String name : OURS) {
            assertThat(compose.environment(name).keySet())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(variable -> assertThat(page).contains(variable));
            assertThat(secrets(compose.service(name)).map(secret -> secret.get("target")))
                    .as("secrets of %s", name)
                    .contains("nextstep.password")
                    .allSatisfy(target -> assertThat(Settings.NAMES).contains(String.valueOf(target)));
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void letsNobodyBeMoreThanTheyNeed(ComposeFile compose) {
        for (String name : OURS) {
            Map<String, Object> service = compose.service(name);
            assertThat(service)
                    .as(name)
                    .containsKeys("mem_limit", "cpus", "pids_limit", "stop_grace_period", "restart");
            assertThat(service.get("read_only")).as(name).isEqualTo(true);
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(compose.environment(name).get("NEXTSTEP_USER"))
                    .as(name)
                    .isEqualTo(name.startsWith("command") ? "nextstep_command" : "nextstep_query");
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void isWhereTheGatewayLooks(ComposeFile compose) throws IOException {
        String gateway = Files.readString(ComposeFile.HOME.resolve("deploy/gateway/nginx.conf"));
        List<String> servers = Pattern.compile("server ([a-z0-9-]+):8080")
                .matcher(gateway)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(servers).containsExactlyInAnyOrderElementsOf(OURS);
        assertThat(compose.names()).containsAll(servers);
    }

    @ParameterizedTest
    @MethodSource("both")
    void namesNoFileThatIsNotThere(ComposeFile compose) {
        for (String name : compose.names()) {
            if (compose.service(name).get("volumes") instanceof List<?> volumes) {
                volumes.stream()
                        .map(String::valueOf)
                        .filter(volume -> volume.startsWith("./"))
                        .map(volume -> volume.substring(2, volume.indexOf(':')))
                        .forEach(file -> assertThat(ComposeFile.HOME.resolve(file))
                                .as(name)
                                .exists());
            }
        }
    }

    private static Stream<Map<String, Object>> secrets(Map<String, Object> service) {
        return service.get("secrets") instanceof List<?> secrets
                ? secrets.stream().map(ComposeFile::map)
                : Stream.empty();
    }
}
