package nextstep.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nextstep.web.settings.NotStarted;
import nextstep.web.settings.SettingsCheck;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

/** How each of our programs starts: with the same defaults, each of which an option or environment variable changes. */
public final class Program {
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("server.address", "127.0.0.1"),
            Map.entry("server.port", "8080"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.compression.enabled", "true"),
            Map.entry("server.forward-headers-strategy", "none"),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "20s"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("spring.web.resources.add-mappings", "false"),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            Map.entry(
                    "spring.autoconfigure.exclude",
                    "org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
            Map.entry("management.endpoint.health.probes.enabled", "true"),
            Map.entry("management.endpoint.health.show-details", "when-authorized"),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState,logHealth,viewsHealth"),
            Map.entry("management.health.diskspace.enabled", "false"),
            Map.entry("management.health.ssl.enabled", "false"),
            Map.entry("management.endpoint.health.validate-group-membership", "false"),
            Map.entry("logging.level.root", "warn"),
            Map.entry("logging.level.nextstep", "info"),
            Map.entry("logging.level.org.springframework.web.servlet.PageNotFound", "error"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.SpringApplication", "off"),
            Map.entry("logging.level.org.springframework.boot.tomcat.servlet", "off"),
            Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "error"),
            Map.entry("logging.level.org.apache.catalina.loader.WebappClassLoaderBase", "error"),
            Map.entry("logging.level.org.axonframework.modelling.command.AbstractRepository", "error"),
            Map.entry("server.max-http-request-header-size", "8KB"),
            Map.entry("server.tomcat.connection-timeout", "10s"),
            Map.entry("server.tomcat.keep-alive-timeout", "30s"),
            Map.entry("server.tomcat.max-connections", "10000"),
            Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
            Map.entry("server.tomcat.max-parameter-count", "500"),
            Map.entry("server.tomcat.max-part-count", "1"),
            Map.entry("logging.structured.json.customizer", JsonLine.class.getName()),
            Map.entry("logging.pattern.console", LogLine.PATTERN));

    private Program() {}

    /** The application of these wirings, not yet started. */
    public static SpringApplication of(Class<?>... wirings) {
        SpringApplication application = new SpringApplication(wirings);
        Map<String, Object> defaults = new HashMap<>(DEFAULTS);
        defaults.put("spring.application.name", name(wirings[0]));
        application.setDefaultProperties(defaults);
        application.addInitializers(new SettingsCheck());
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }

    /** CommandSide is called command-side. */
    private static String name(Class<?> wiring) {
        return wiring.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Starts a program that is one of several; what whoever starts it can mend is said in a sentence, with exit code 1. */
    public static void run(Class<?> program, String... arguments) {
        try {
            of(program).run(arguments);
        } catch (RuntimeException e) {
            System.err.println(NotStarted.because(e).orElseThrow(() -> e));
            System.exit(1);
        }
    }
}
