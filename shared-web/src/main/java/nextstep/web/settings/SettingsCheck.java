package nextstep.web.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Looks at the settings before anything is opened: a misspelt one would otherwise be passed over without a word. */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String SEE = " docs/deployment/settings.md has them all.";
    private static final int HIGHEST_PORT = 65_535;
    /** Kubernetes tells every container so of a service that is called nextstep. */
    private static final Pattern OF_A_SERVICE =
            Pattern.compile("NEXTSTEP_(.*_)?(SERVICE_HOST|SERVICE_PORT.*|PORT(_.*)?)");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        unknown(environment).ifPresent(name -> {
            throw new WrongSetting("There is no setting " + name + ". Correct its name or leave it out." + SEE);
        });
        checkPort(environment);
        needs(environment, "nextstep.url", "nextstep.user", "who connects to the database");
        needs(
                environment,
                "nextstep.sign-in.client-id",
                "nextstep.sign-in.client-secret",
                "what the wiki gave with it");
    }

    private static Optional<String> unknown(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .flatMap(source -> source instanceof EnumerablePropertySource<?> some
                        ? unknownIn(some, some instanceof SystemEnvironmentPropertySource)
                        : Stream.empty())
                .findFirst();
    }

    private static Stream<String> unknownIn(EnumerablePropertySource<?> source, boolean variables) {
        Stream<String> names = Arrays.stream(source.getPropertyNames());
        return variables
                ? names.filter(name -> name.startsWith("NEXTSTEP_"))
                        .filter(name -> !Settings.knowVariable(name)
                                && !OF_A_SERVICE.matcher(name).matches())
                : names.filter(name -> name.startsWith("nextstep.")).filter(name -> !Settings.know(name));
    }

    private static void checkPort(ConfigurableEnvironment environment) {
        String port = environment.getProperty("server.port", "0");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            throw new WrongSetting("server.port is a number from 0 to " + HIGHEST_PORT + " (0: any that is free), not "
                    + port + ". Choose another.");
        }
    }

    private static void needs(ConfigurableEnvironment environment, String one, String other, String what) {
        if (!environment.getProperty(one, "").isEmpty()
                && environment.getProperty(other, "").isEmpty()) {
            throw new WrongSetting("With " + one + " also " + other + " is needed: " + what + ". Set it as "
                    + Settings.variable(other) + " or in a file of secrets." + SEE);
        }
    }
}
