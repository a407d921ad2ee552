/** What the lookups know, and when. */
@NullMarked
package nextstep.command.lookups;

import org.jspecify.annotations.NullMarked;
