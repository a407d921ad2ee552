/**
 * Forms that work without scripts: each carries what shows that it is ours and where it stands; one that is refused comes back
 * to its page with what was written in it and what is wrong beside the field.
 */
@NullMarked
package nextstep.web.forms;

import org.jspecify.annotations.NullMarked;
