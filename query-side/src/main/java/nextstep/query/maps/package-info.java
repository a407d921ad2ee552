/**
 * Maps of the world: shapes of countries that others drew, how they are laid on a page, and how Wikimedia Commons takes them.
 * Knows countries by their codes and nothing of what is counted in them.
 */
@NullMarked
package nextstep.query.maps;

import org.jspecify.annotations.NullMarked;
