package nextstep.command.mandates;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person the right to act. {@code from} is today unless said, {@code until} the first day on which it holds no
 * more. One that is over may be given again.
 */
@Needs(Right.GIVERS)
@Post("/mandates/give")
public record GiveMandate(
        PersonId person,
        MandateKind kind,
        @Nullable GroupId group,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Evidence> evidence,
        @Nullable Prose note)
        implements Command {
    public GiveMandate {
        evidence = List.copyOf(evidence);
    }

    @Override
    public MandateId stream() {
        return MandateId.of(person, kind, group);
    }

    MandateGiven asFact(LocalDate today) {
        return new MandateGiven(stream(), person, kind, group, from == null ? today : from, until, evidence, note);
    }
}
