package nextstep.query.views;

import java.sql.SQLException;

/** The database of the views did not do what it was asked for. */
public final class ViewsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ViewsUnavailable(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
