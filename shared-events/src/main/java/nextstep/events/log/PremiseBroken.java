package nextstep.events.log;

import java.sql.SQLException;

/** Something was recorded that a decision had taken not to be there; nothing was appended. */
final class PremiseBroken extends SQLException {
    private static final long serialVersionUID = 1L;

    PremiseBroken() {
        super("What was decided rests on what is no longer so");
    }
}
