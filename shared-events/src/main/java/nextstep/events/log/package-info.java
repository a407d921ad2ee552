/** How facts are written and read: the one log, its positions, stored names and bytes. Plumbing, spelled out. */
@NullMarked
package nextstep.events.log;

import org.jspecify.annotations.NullMarked;
