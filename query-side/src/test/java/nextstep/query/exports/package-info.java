/** Exports, written and asked for. */
@NullMarked
package nextstep.query.exports;

import org.jspecify.annotations.NullMarked;
