package nextstep.events.log;

import io.axoniq.axonserver.connector.AxonServerException;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.ErrorCode;

/** Axon Server did not do what it was asked, told apart by what that means for the log. */
final class AxonServerFailed extends SQLException {
    private static final long serialVersionUID = 1L;

    /** So long Axon Server may take to answer anything; then the connection counts as lost. */
    static final long PATIENCE_SECONDS = 10;

    /** Where Axon Server says what went wrong. */
    private static final Metadata.Key<String> CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private final Failure failure;

    AxonServerFailed(String message, Failure failure) {
        super(message);
        this.failure = failure;
    }

    private AxonServerFailed(Throwable cause) {
        super("Axon Server: " + cause.getMessage(), cause);
        this.failure = meaning(cause);
    }

    static AxonServerFailed by(Throwable cause) {
        return new AxonServerFailed(cause);
    }

    Failure failure() {
        return failure;
    }

    /** Waits for an answer. */
    static <T> T answer(CompletableFuture<T> coming) throws SQLException {
        try {
            return coming.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw by(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (TimeoutException e) {
            throw new AxonServerFailed("Axon Server does not answer", Failure.LOST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AxonServerFailed("Interrupted while waiting for Axon Server", Failure.OTHER);
        }
    }

    private static Failure meaning(Throwable cause) {
        return switch (ErrorCode.getFromCode(code(cause))) {
            case INVALID_EVENT_SEQUENCE -> Failure.CONFLICT;
            case EVENT_PAYLOAD_TOO_LARGE, GRPC_MESSAGE_TOO_LARGE -> Failure.UNFIT;
            case DATAFILE_WRITE_ERROR, INDEX_WRITE_ERROR, DIRECTORY_CREATION_FAILED -> Failure.NO_ROOM;
            case AUTHENTICATION_TOKEN_MISSING, AUTHENTICATION_INVALID_TOKEN, VALIDATION_FAILED -> Failure.OTHER;
            default -> Failure.LOST; // away, or in trouble of its own: nobody knows what came of it
        };
    }

    private static String code(Throwable cause) {
        if (cause instanceof StatusRuntimeException answered && answered.getTrailers() != null) {
            return Objects.requireNonNullElse(answered.getTrailers().get(CODE), "");
        }
        return cause instanceof AxonServerException known
                ? known.getErrorCategory().errorCode()
                : "";
    }
}
