package nextstep.standalone.stories;

import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Decisions;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Gives those who act in a story the right to. */
public final class Mandates {
    private Mandates() {}

    /** From today on, recorded by the machine. */
    public static void give(ApplicationContext tracker, PersonId person, MandateKind kind, @Nullable String group) {
        GroupId of = group == null ? null : new GroupId(group);
        Evidence basis = new Evidence(new Prose("for the story"), null);
        tracker.getBean(Decisions.class)
                .decide(
                        new GiveMandate(person, kind, of, null, null, List.of(basis), null),
                        Asked.byTheTracker("story"));
    }
}
