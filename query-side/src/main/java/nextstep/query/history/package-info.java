/**
 * What was recorded, one fact at a time, and what it changed: the timeline of everything and of each thing, single facts as
 * recorded, and the difference of the register between two positions. The rooms inside hold its proof: the tree over the
 * log, what is signed of it, what is handed out, and how it is checked.
 */
@NullMarked
package nextstep.query.history;

import org.jspecify.annotations.NullMarked;
