/** What an archive says of itself and is the same for all archives of one program: its introduction, and the forms of events. */
@NullMarked
package nextstep.query.history.forms;

import org.jspecify.annotations.NullMarked;
