/** On what right people write, and what others say against it: mandates, and disputes about claims. */
@NullMarked
package nextstep.events.mandates;

import org.jspecify.annotations.NullMarked;
