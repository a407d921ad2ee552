/** What can have happened. Facts and the ids of the streams they stand in; nothing of ours comes in here. */
@NullMarked
package nextstep.events;

import org.jspecify.annotations.NullMarked;
