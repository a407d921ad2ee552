package nextstep.command.founding;

import java.time.LocalDate;
import java.util.stream.Stream;
import nextstep.command.groups.DissolveGroup;
import nextstep.command.groups.RegisterGroup;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** The Foundation, a team of it, or a committee; {@code to} and {@code endReason} where it is no more. */
record ShippedBody(
        GroupId code,
        Title name,
        GroupKind kind,
        @Nullable GroupId partOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose endReason,
        Source source) {

    Shipped registered() {
        return new Shipped(
                "register",
                new RegisterGroup(
                        code, code.key(), name, Standing.OFFICIAL, kind, null, null, null, partOf, from, source));
    }

    Stream<Shipped> end() {
        return to == null || endReason == null
                ? Stream.empty()
                : Stream.of(new Shipped("dissolve", new DissolveGroup(code, endReason, to, source)));
    }
}
