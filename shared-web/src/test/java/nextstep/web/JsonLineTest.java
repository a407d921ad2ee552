package nextstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class JsonLineTest {
    @Test
    void tellsTheRequestAndNoSecretInOneLine() {
        String secret = "nst_" + "A".repeat(43);

        String line = logged("asked with " + secret + "\nforged", new IllegalStateException("with " + secret));

        assertThat(line.strip())
                .doesNotContain("\n", secret)
                .startsWith("{")
                .contains("\"request\":\"7f3a9c1e2b4d5f60\"", "asked with ns_...");
    }

    private static String logged(String message, Throwable thrown) {
        LoggerContext context = new LoggerContext();
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("logging.structured.json.customizer", JsonLine.class.getName())));
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("logstash");
        encoder.start();
        LoggingEvent event = new LoggingEvent(
                JsonLineTest.class.getName(), context.getLogger("nextstep.Test"), Level.ERROR, message, thrown, null);
        event.setMDCPropertyMap(Map.of(RequestId.LOGGED_AS, "7f3a9c1e2b4d5f60"));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
