package nextstep.web;

/**
 * How a line of the log looks. Whatever a caller wrote stays within its line: control characters become question marks, and the
 * further lines of a stack trace begin with a bar, so that none can be mistaken for a line of its own.
 */
final class LogLine {
    private static final String NO_CONTROL = "'[\\p{Cntrl}\\u0085\\u2028\\u2029]', '?'";
    private static final String NO_CONTROL_BUT_LINES = "'[\\p{Cntrl}\\u0085\\u2028\\u2029&&[^\\n\\t]]', '?'";
    /** What a link, a session or a token looks like. */
    static final String SECRET = "ns[a-z]_[A-Za-z0-9_-]{43}";

    static final String INSTEAD = "ns_...";
    private static final String SECRETS = "'" + SECRET + "', '" + INSTEAD + "'";

    /** For Logback. */
    static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level [%X{request:-}] %logger{0}: %replace(%replace(%msg){"
            + NO_CONTROL + "}){" + SECRETS + "}%n%replace(%replace(%replace(%ex){" + NO_CONTROL_BUT_LINES + "}){"
            + SECRETS + "}){'\\n(?=.)', '\n    | '}";

    private LogLine() {}
}
