package nextstep.query.groups;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Recorded;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Effective;
import nextstep.query.views.Rows;
import org.jspecify.annotations.Nullable;

/** Begins and ends what groups are to each other. What holds already does not begin again. */
final class Ties {
    private final Rows<Tie.Key, Tie> rows;

    Ties(Rows<Tie.Key, Tie> rows) {
        this.rows = rows;
    }

    void begin(
            GroupId group, Tie.Kind kind, GroupId other, @Nullable LocalDate on, @Nullable Source source, Recorded at) {
        Optional<Tie> last = last(group, kind, other);
        if (last.isEmpty() || last.get().until() != null) {
            int number = last.map(Tie::number).orElse(0) + 1;
            rows.begin(
                    new Tie(group, kind, other, number, Effective.day(on, at), on != null, null, source, null, null));
        }
    }

    void end(
            GroupId group,
            Tie.Kind kind,
            GroupId other,
            @Nullable LocalDate on,
            @Nullable Prose reason,
            @Nullable Source source,
            Recorded at) {
        last(group, kind, other)
                .filter(tie -> tie.until() == null)
                .ifPresent(tie -> rows.begin(tie.ended(Effective.day(on, at), reason, source)));
    }

    private Optional<Tie> last(GroupId group, Tie.Kind kind, GroupId other) {
        return rows.last(number -> new Tie.Key(group, kind, other, number));
    }
}
