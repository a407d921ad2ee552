/**
 * Who may take a text out of sight that should never have been recorded, and when a decision takes back an earlier one.
 */
@NullMarked
package nextstep.command.history;

import org.jspecify.annotations.NullMarked;
