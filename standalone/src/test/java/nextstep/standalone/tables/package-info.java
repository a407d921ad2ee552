/** Tables on their way out of a tracker and into it again. */
@NullMarked
package nextstep.standalone.tables;

import org.jspecify.annotations.NullMarked;
