/** Deciding about recommendations, initiatives and clusters. */
@NullMarked
package nextstep.command.catalogue;

import org.jspecify.annotations.NullMarked;
