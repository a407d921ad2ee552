package nextstep.command.lookups;

import java.time.LocalDate;
import nextstep.command.known.KnownGroups;
import nextstep.events.Fact;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** The groups that were registered, and since when those are gone that are. */
final class GroupsInTheLog implements KnownGroups {
    private final Remembered<GroupId, Standing> groups;

    GroupsInTheLog(Remembered.Reading log) {
        groups = new Remembered<>(log);
    }

    @Override
    public boolean has(GroupId group) {
        return groups.find(group).isPresent();
    }

    @Override
    public boolean standsOn(GroupId group, LocalDate day) {
        return groups.findNow(group).filter(standing -> standing.on(day)).isPresent();
    }

    /** Where no date is stated the group is gone since the day it was recorded. */
    void on(Fact fact, LocalDate recorded) {
        if (fact instanceof GroupRegistered e) {
            groups.put(e.group(), new Standing(null, null));
        } else if (fact instanceof GroupRecognised e) {
            groups.change(e.group(), standing -> new Standing(null, standing.dissolved()));
        } else if (fact instanceof GroupDerecognised e) {
            groups.change(e.group(), standing -> new Standing(stated(e.on(), recorded), standing.dissolved()));
        } else if (fact instanceof GroupDissolved e) {
            groups.change(e.group(), standing -> new Standing(standing.derecognised(), stated(e.on(), recorded)));
        }
    }

    private static LocalDate stated(@Nullable LocalDate on, LocalDate recorded) {
        return on == null ? recorded : on;
    }

    private record Standing(
            @Nullable LocalDate derecognised, @Nullable LocalDate dissolved) {
        boolean on(LocalDate day) {
            return (derecognised == null || day.isBefore(derecognised))
                    && (dissolved == null || day.isBefore(dissolved));
        }
    }
}
