package nextstep.events.priorities;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;
import nextstep.events.groups.GroupId;

/** The id of one group's priorities in one round: {@code priorities:2020/WMDE}. */
public record PrioritiesId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public PrioritiesId {
        value = Ids.composed("priorities", value);
    }

    public static PrioritiesId of(RoundId round, GroupId group) {
        return new PrioritiesId(round.key() + "/" + group.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
