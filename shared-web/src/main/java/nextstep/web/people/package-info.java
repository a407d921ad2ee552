/** Who acts: people, the tokens they hold, and the seam where it is asked what they may do. */
@NullMarked
package nextstep.web.people;

import org.jspecify.annotations.NullMarked;
