/**
 * The door that every request comes through, on both sides: who acts, whether a browser was tricked into acting, what an
 * answer lets a browser do.
 */
@NullMarked
package nextstep.web.door;

import org.jspecify.annotations.NullMarked;
