/** Who acts. */
@NullMarked
package nextstep.web.people;

import org.jspecify.annotations.NullMarked;
