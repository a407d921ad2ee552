/** On what right people write, since when and until when, and what is disputed. Names stand outside the log and are looked up when asked. */
@NullMarked
package nextstep.query.mandates;

import org.jspecify.annotations.NullMarked;
