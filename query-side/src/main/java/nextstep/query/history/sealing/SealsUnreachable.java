package nextstep.query.history.sealing;

import java.sql.SQLException;

/** The database of the tiles and checkpoints did not do what it was asked for. */
public final class SealsUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealsUnreachable(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
