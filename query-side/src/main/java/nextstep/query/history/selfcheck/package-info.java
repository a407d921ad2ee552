/**
 * Whether what the pages show follows from the log: compared row by row, when a steward asks and whenever the views are made anew,
 * and told to everybody, by every process alike.
 */
@NullMarked
package nextstep.query.history.selfcheck;

import org.jspecify.annotations.NullMarked;
