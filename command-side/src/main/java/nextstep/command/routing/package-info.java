/**
 * How a command reaches the process that decides it, where Axon Server routes commands: those of one stream go to one
 * process, and what came of them comes back, a refusal with its details. Nothing here is in use otherwise.
 */
@NullMarked
package nextstep.command.routing;

import org.jspecify.annotations.NullMarked;
