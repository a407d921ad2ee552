/** Facts about recommendations, initiatives and clusters: their numbers, titles, state and selection. */
@NullMarked
package nextstep.events.catalogue;

import org.jspecify.annotations.NullMarked;
