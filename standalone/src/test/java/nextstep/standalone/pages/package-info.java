/** The pages as people meet them: in a real browser, in both directions of writing, wide and narrow. */
@NullMarked
package nextstep.standalone.pages;

import org.jspecify.annotations.NullMarked;
