/** Recommendations, initiatives and clusters: what they are called and numbered, and what became of them. */
@NullMarked
package nextstep.query.catalogue;

import org.jspecify.annotations.NullMarked;
