/** What was recorded and what it changed, asked over HTTP. */
@NullMarked
package nextstep.query.history;

import org.jspecify.annotations.NullMarked;
