/** History and its proof: the tree over the log, what is signed of it, what is handed out, and how it is checked. */
@NullMarked
package nextstep.query.history;

import org.jspecify.annotations.NullMarked;
