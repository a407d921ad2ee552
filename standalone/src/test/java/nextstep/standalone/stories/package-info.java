/** Whole stories, told through the public door: from a command to the view that people read. */
@NullMarked
package nextstep.standalone.stories;

import org.jspecify.annotations.NullMarked;
