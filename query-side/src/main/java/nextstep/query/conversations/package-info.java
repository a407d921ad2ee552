/** Conversations: when they sat, what they asked, what sources say of them, and what they decided. */
@NullMarked
package nextstep.query.conversations;

import org.jspecify.annotations.NullMarked;
