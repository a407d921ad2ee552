/**
 * Tells who has the page of a thing or a list open that something was recorded of it since. It only says so, once; what is shown changes when
 * the reader wants it to.
 */
@NullMarked
package nextstep.query.live;

import org.jspecify.annotations.NullMarked;
