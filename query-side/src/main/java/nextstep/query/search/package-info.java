/** Finding things by their words, in every language present, and by their numbers and codes. */
@NullMarked
package nextstep.query.search;

import org.jspecify.annotations.NullMarked;
