/** Stories of plans and their steps. */
@NullMarked
package nextstep.command.implementation;

import org.jspecify.annotations.NullMarked;
