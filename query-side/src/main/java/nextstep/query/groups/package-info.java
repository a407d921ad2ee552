/** Groups of every kind, hubs among them, what they are to each other, and the regions and countries they work in. */
@NullMarked
package nextstep.query.groups;

import org.jspecify.annotations.NullMarked;
