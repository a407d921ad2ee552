/**
 * Brings in tables: steps, roles and priorities as CSV. A line becomes commands, which are drafted over the log and
 * recorded together, or not at all where one line is wrong.
 */
@NullMarked
package nextstep.command.imports;

import org.jspecify.annotations.NullMarked;
