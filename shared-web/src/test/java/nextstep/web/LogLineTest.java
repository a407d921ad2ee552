package nextstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogLineTest {
    @Test
    void keepsWhatACallerWroteWithinItsLine() {
        String line = logged("asked for a\r\n12:00:00.000 ERROR [] forged \u001b[31m\u2028", null);

        assertThat(line.strip()).doesNotContain("\n", "\r", "\u001b", "\u2028").contains("asked for a??12:00:00.000");
    }

    @Test
    void marksTheFurtherLinesOfAnException() {
        String line = logged("failed", new IllegalStateException("said\n12:00:00.000 ERROR [] forged\r\u0007"));

        assertThat(line.lines().skip(1).filter(further -> further.startsWith("12:00")))
                .isEmpty();
        assertThat(line).contains("    | 12:00:00.000", "forged??", "    | \tat nextstep");
    }

    @Test
    void showsNoSecret() {
        String secret = "nsl_" + "A".repeat(43);

        assertThat(logged("GET /sign-in/links/" + secret, new IllegalStateException("with " + secret)))
                .doesNotContain(secret)
                .contains("ns_...");
    }

    private static String logged(String message, @Nullable Throwable thrown) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(LogLine.PATTERN);
        layout.start();
        return layout.doLayout(new LoggingEvent(
                LogLineTest.class.getName(), context.getLogger("nextstep.Test"), Level.ERROR, message, thrown, null));
    }
}
