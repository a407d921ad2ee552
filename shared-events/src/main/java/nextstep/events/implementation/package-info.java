/** Facts about plans and their steps: what was planned, started, blocked, completed on which evidence. */
@NullMarked
package nextstep.events.implementation;

import org.jspecify.annotations.NullMarked;
