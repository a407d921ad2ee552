package nextstep.web.settings;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Every setting of ours by its name. A test holds this against the code that reads them and the page that tells of them. */
public final class Settings {
    public static final Set<String> NAMES = Set.of(
            "nextstep.data",
            "nextstep.url",
            "nextstep.user",
            "nextstep.password",
            "nextstep.log-store",
            "nextstep.axon-server",
            "nextstep.axon-server-token",
            "nextstep.history",
            "nextstep.log.key",
            "nextstep.log.origin",
            "nextstep.log.every",
            "nextstep.log.witnesses",
            "nextstep.door.address",
            "nextstep.sign-in.client-id",
            "nextstep.sign-in.client-secret",
            "nextstep.sign-in.wiki",
            "nextstep.sessions.idle",
            "nextstep.sessions.longest",
            "nextstep.sessions.delay",
            "nextstep.limits.requests-per-minute",
            "nextstep.limits.writes-per-minute",
            "nextstep.limits.this-machine",
            "nextstep.limits.slowest-body",
            "nextstep.metrics.token",
            "nextstep.pages.kept");

    private static final Set<String> PLAIN =
            NAMES.stream().map(Settings::plain).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> VARIABLES =
            NAMES.stream().map(Settings::variable).collect(Collectors.toUnmodifiableSet());

    private Settings() {}

    /** The environment variable that sets it. */
    public static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether a name that an option or a file gives is one of them, however it is spelt; also one of a list. */
    static boolean know(String name) {
        return PLAIN.contains(plain(name.replaceFirst("\\[\\d+]$", "")));
    }

    static boolean knowVariable(String variable) {
        return VARIABLES.contains(variable.replaceFirst("_\\d+$", ""));
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
