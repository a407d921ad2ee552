/** Facts about conversations: when, on what, with which figures and which outcome. */
@NullMarked
package nextstep.events.conversations;

import org.jspecify.annotations.NullMarked;
