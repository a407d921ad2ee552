/** Whether what is the same on both sides keeps what it says. */
@NullMarked
package nextstep.web;

import org.jspecify.annotations.NullMarked;
