/** The front page: what moved lately, what is on hold, where help is sought, how the ten recommendations are doing. */
@NullMarked
package nextstep.query.front;

import org.jspecify.annotations.NullMarked;
