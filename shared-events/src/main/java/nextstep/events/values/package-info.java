/** Small values that facts of every feature share: texts with their limits, sources, contexts, languages. */
@NullMarked
package nextstep.events.values;

import org.jspecify.annotations.NullMarked;
