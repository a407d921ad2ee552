package nextstep.command.lookups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownGroups;
import nextstep.events.Fact;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import org.jspecify.annotations.Nullable;

/** The groups that were registered, of what kind they are, and since when those are gone that are. */
final class GroupsInTheLog implements KnownGroups {
    private final Remembered<GroupId, Standing> groups;

    GroupsInTheLog(Remembered.Reading log) {
        groups = new Remembered<>(
                log,
                List.of(GroupRegistered.class, GroupRecognised.class, GroupDerecognised.class, GroupDissolved.class));
    }

    @Override
    public Optional<GroupKind> kindOf(GroupId group) {
        return groups.find(group).map(Standing::kind);
    }

    @Override
    public boolean standsOn(GroupId group, LocalDate day) {
        return groups.findNow(group).filter(standing -> standing.on(day)).isPresent();
    }

    /** Where no date is stated the group is gone since the day it was recorded. */
    void on(Fact fact, LocalDate recorded) {
        if (fact instanceof GroupRegistered e) {
            groups.put(e.group(), new Standing(e.kind(), null, null));
        } else if (fact instanceof GroupRecognised e) {
            groups.change(e.group(), standing -> new Standing(standing.kind(), null, standing.dissolved()));
        } else if (fact instanceof GroupDerecognised e) {
            groups.change(
                    e.group(),
                    standing -> new Standing(standing.kind(), stated(e.on(), recorded), standing.dissolved()));
        } else if (fact instanceof GroupDissolved e) {
            groups.change(
                    e.group(),
                    standing -> new Standing(standing.kind(), standing.derecognised(), stated(e.on(), recorded)));
        }
    }

    private static LocalDate stated(@Nullable LocalDate on, LocalDate recorded) {
        return on == null ? recorded : on;
    }

    private record Standing(
            GroupKind kind,
            @Nullable LocalDate derecognised,
            @Nullable LocalDate dissolved) {
        boolean on(LocalDate day) {
            return (derecognised == null || day.isBefore(derecognised))
                    && (dissolved == null || day.isBefore(dissolved));
        }
    }
}
