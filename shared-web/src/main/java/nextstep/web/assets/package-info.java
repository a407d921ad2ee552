/** Styles and scripts: put together when the program starts, served under names that change with what they hold. */
@NullMarked
package nextstep.web.assets;

import org.jspecify.annotations.NullMarked;
