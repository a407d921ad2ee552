package nextstep.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import nextstep.command.http.Routes;
import nextstep.query.reading.PagePart;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The checked-in description says what the program does. After a change: {@code -Dopenapi.write=true}, and look at it. */
class OpenApiTest {
    private static final Path DOCUMENT = Path.of("../shared-web/src/main/resources/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Files of pages, and what the formats of transparency logs describe themselves (C2SP). */
    private static final Pattern NOT_OURS_TO_DESCRIBE = Pattern.compile("/assets/|/log/");

    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;

    @BeforeAll
    static void start() {
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    @Test
    void describesEveryOperationAsItIs() throws IOException {
        String written = JSON.writeValueAsString(ApiDescription.of(
                        tracker.getBean(Routes.class),
                        tracker.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
                        tracker.<PagePart<?>>getBeanProvider(ResolvableType.forRawClass(PagePart.class)).stream()
                                .toList()))
                + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("openapi.json is not what the program does; write it anew with -Dopenapi.write=true")
                .isEqualTo(written);
    }

    @Test
    void leavesNoAddressOut() throws IOException {
        JsonNode paths = JSON.readTree(Files.readString(DOCUMENT)).get("paths");

        assertThat(tracker.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet())
                .flatExtracting(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> path + " " + method.name().toLowerCase(Locale.ROOT)))
                        .toList())
                .filteredOn(
                        operation -> !NOT_OURS_TO_DESCRIBE.matcher(operation).lookingAt())
                .contains("/account get")
                .allSatisfy(operation -> assertThat(paths.at(pointer(operation)).isMissingNode())
                        .as(operation)
                        .isFalse());
    }

    /** Where the document describes a path and its method. */
    private static String pointer(String operation) {
        int space = operation.indexOf(' ');
        return "/" + operation.substring(0, space).replace("/", "~1") + "/" + operation.substring(space + 1);
    }

    @Test
    void isServedAsItIsCheckedIn() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create(Listening.at(tracker) + "/openapi.json");
            var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(Files.readString(DOCUMENT));
        }
    }
}
