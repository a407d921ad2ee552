/** What of the log and its tree is handed out under {@code /log}, in the formats that tools no one here wrote can check. */
@NullMarked
package nextstep.query.history.publishing;

import org.jspecify.annotations.NullMarked;
