/** How both sides speak HTTP: requests and their ids, positions, limits. */
@NullMarked
package nextstep.web;

import org.jspecify.annotations.NullMarked;
