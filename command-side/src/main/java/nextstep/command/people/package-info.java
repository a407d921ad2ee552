/**
 * What stewards do for people outside the log: they let somebody in by a link, and remove a name when its owner asks them to.
 * Nothing of this is an event, because it must be able to be forgotten.
 */
@NullMarked
package nextstep.command.people;

import org.jspecify.annotations.NullMarked;
