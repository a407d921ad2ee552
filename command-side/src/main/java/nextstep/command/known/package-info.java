/**
 * What a decision may ask about other streams: whether something is there, and the little that rules need of it. Named in
 * domain words; filled from the log elsewhere.
 */
@NullMarked
package nextstep.command.known;

import org.jspecify.annotations.NullMarked;
