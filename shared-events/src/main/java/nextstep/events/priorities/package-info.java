/** Facts about calls for priorities and what each group answered. */
@NullMarked
package nextstep.events.priorities;

import org.jspecify.annotations.NullMarked;
