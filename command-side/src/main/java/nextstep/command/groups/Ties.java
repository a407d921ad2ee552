package nextstep.command.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** The other groups that a group is tied to in one way, and how each last tie began and ended. */
final class Ties {
    private Map<String, Beginning> standing = new LinkedHashMap<>();
    private Map<String, End> ended = new LinkedHashMap<>();

    boolean standWith(GroupId other) {
        return standing.containsKey(other.value());
    }

    boolean beganLike(BeginTie asked) {
        return new Beginning(asked.on(), asked.source())
                .equals(standing.get(asked.other().value()));
    }

    boolean endedLike(EndTie asked) {
        return !standWith(asked.other())
                && new End(asked.reason(), asked.on(), asked.source())
                        .equals(ended.get(asked.other().value()));
    }

    void begin(GroupId other, @Nullable LocalDate on, @Nullable Source source) {
        standing.put(other.value(), new Beginning(on, source));
    }

    void end(GroupId other, @Nullable Prose reason, @Nullable LocalDate on, @Nullable Source source) {
        standing.remove(other.value());
        ended.put(other.value(), new End(reason, on, source));
    }

    private record Beginning(
            @Nullable LocalDate on, @Nullable Source source) {}

    private record End(
            @Nullable Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) {}
}
