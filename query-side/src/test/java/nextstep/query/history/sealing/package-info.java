/** Two stories are never signed. */
@NullMarked
package nextstep.query.history.sealing;

import org.jspecify.annotations.NullMarked;
