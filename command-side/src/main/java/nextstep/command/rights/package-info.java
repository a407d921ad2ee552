/**
 * Whether somebody may ask for what they ask for: each command says on what right, and the mandates in the log say who
 * has it.
 */
@NullMarked
package nextstep.command.rights;

import org.jspecify.annotations.NullMarked;
