package nextstep.command.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownGroups;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * The other groups that a group is tied to in one way, and how each last tie began and ended. A decision is the fact to record,
 * or none if nothing is new.
 */
final class Ties {
    private Map<String, Beginning> standing = new LinkedHashMap<>();
    private Map<String, End> ended = new LinkedHashMap<>();

    Optional<GroupEvent> decide(BeginTie c, KnownGroups groups) {
        GroupId other = c.other();
        if (new Beginning(c.on(), c.source()).equals(standing.get(other.value()))) {
            return Optional.empty();
        }
        new AGroupIsNotTiedToItself(c.role(), c.group(), other).check();
        new OnlyKnownThingsAreNamed(other, groups.has(other)).check();
        new ATieBeginsOnceAtATime(c.role(), other, standWith(other)).check();
        return Optional.of(c.asFact());
    }

    Optional<GroupEvent> decide(EndTie c) {
        boolean stands = standWith(c.other());
        if (!stands
                && new End(c.reason(), c.on(), c.source())
                        .equals(ended.get(c.other().value()))) {
            return Optional.empty();
        }
        new OnlyAStandingTieEnds(c.role(), c.other(), stands).check();
        return Optional.of(c.asFact());
    }

    void begin(GroupId other, @Nullable LocalDate on, @Nullable Source source) {
        standing.put(other.value(), new Beginning(on, source));
    }

    void end(GroupId other, @Nullable Prose reason, @Nullable LocalDate on, @Nullable Source source) {
        standing.remove(other.value());
        ended.put(other.value(), new End(reason, on, source));
    }

    private boolean standWith(GroupId other) {
        return standing.containsKey(other.value());
    }

    private record Beginning(
            @Nullable LocalDate on, @Nullable Source source) {}

    private record End(
            @Nullable Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) {}
}
