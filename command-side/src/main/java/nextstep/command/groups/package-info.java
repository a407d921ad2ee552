/** Deciding about groups of every kind, hubs among them, and the regions and countries they work in. */
@NullMarked
package nextstep.command.groups;

import org.jspecify.annotations.NullMarked;
