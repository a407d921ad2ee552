/** Tables hold what was put into them, in every form, and nothing else. */
@NullMarked
package nextstep.query.tables;

import org.jspecify.annotations.NullMarked;
