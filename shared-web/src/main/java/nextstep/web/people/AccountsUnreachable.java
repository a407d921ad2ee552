package nextstep.web.people;

import java.sql.SQLException;

/** The accounts cannot be read or written now. */
public final class AccountsUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccountsUnreachable(SQLException cause) {
        super("The accounts cannot be read or written: " + cause.getMessage(), cause);
    }
}
