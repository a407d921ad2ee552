/** Checks of maps. */
@NullMarked
package nextstep.query.maps;

import org.jspecify.annotations.NullMarked;
