/** The archive has the form that its page describes. */
@NullMarked
package nextstep.query.history.archive;

import org.jspecify.annotations.NullMarked;
