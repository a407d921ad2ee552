/** From what a caller sent to a value: strictly, and with the name of every field that is at fault. */
@NullMarked
package nextstep.web.input;

import org.jspecify.annotations.NullMarked;
