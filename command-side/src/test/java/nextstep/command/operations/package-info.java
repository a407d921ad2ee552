/** What is asked for to look after the tracker, decided. */
@NullMarked
package nextstep.command.operations;

import org.jspecify.annotations.NullMarked;
