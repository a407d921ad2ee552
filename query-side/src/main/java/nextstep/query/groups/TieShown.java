package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * A tie with what a reader needs beside it.
 *
 * @param holds whether it holds on the date
 * @param otherName the name of the group at the other end
 * @param otherPath where that group is shown
 */
record TieShown(
        @JsonUnwrapped Tie tie, boolean holds, @Nullable Title otherName, String otherPath) {}
