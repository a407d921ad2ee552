package nextstep.web.settings;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why a program did not start, as far as whoever started it can do something about it. */
public final class NotStarted {
    private NotStarted() {}

    /** The sentence; empty where it is our fault, and the stack trace says more. */
    public static Optional<String> because(Throwable failure) {
        return causes(failure).flatMap(NotStarted::sentence).findFirst();
    }

    private static Stream<String> sentence(Throwable cause) {
        return switch (cause) {
            case WrongSetting wrong -> Stream.of(String.valueOf(wrong.getMessage()));
            case PortInUseException taken ->
                Stream.of("Port " + taken.getPort() + " is in use. Choose another with server.port.");
            case BindException unfit -> Stream.of(unfit(unfit));
            case SQLException database ->
                database(String.valueOf(database.getSQLState()), String.valueOf(database.getMessage()));
            case java.net.BindException address ->
                Stream.of("The program cannot listen at server.address: " + address.getMessage() + ".");
            case UncheckedIOException folder
            when String.valueOf(folder.getMessage()).startsWith("The folder ") ->
                Stream.of(folder.getMessage() + ". Give another as nextstep.data, or the right to write there.");
            default -> Stream.empty();
        };
    }

    /** What the setting itself says about it, or else which it is. The value may be a secret. */
    private static String unfit(BindException unfit) {
        return causes(unfit)
                .filter(IllegalArgumentException.class::isInstance)
                .map(own -> String.valueOf(own.getMessage()))
                .filter(said -> said.startsWith("nextstep.") || said.startsWith("With nextstep."))
                .findFirst()
                .orElse("The setting " + unfit.getName() + " cannot be what was given. docs/deployment/settings.md says"
                        + " what it may be.");
    }

    private static Stream<String> database(String state, String said) {
        if (state.startsWith("08")) {
            return Stream.of("The database does not answer: " + said
                    + " See that PostgreSQL runs and that nextstep.url says where.");
        }
        if (state.startsWith("28")) {
            return Stream.of("The database refuses nextstep.user with nextstep.password: " + said);
        }
        return state.equals("3D000")
                ? Stream.of(
                        "The database that nextstep.url names is not there: " + said + ". Make it, or name another.")
                : Stream.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
