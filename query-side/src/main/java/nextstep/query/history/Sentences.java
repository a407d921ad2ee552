package nextstep.query.history;

import gg.jte.Content;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.HubStatus;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.StepId;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.values.Context;
import nextstep.events.values.Language;
import nextstep.query.implementation.PlanIndex;
import nextstep.query.reading.Names;
import nextstep.query.reading.PlainText;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in a sentence of the reader's language. Its message is named after the event, and {@code $1}, {@code $2} ...
 * are the components of the event in their order, with things called by their names.
 */
public final class Sentences {
    private static final Map<Class<?>, String> KINDS = Map.of(
            RoleKind.class, "role",
            ReportedStatus.class, "state",
            HubStatus.class, "hub-status",
            Phase.class, "phase");

    private final PlanIndex plans;

    Sentences(Snapshot snapshot) {
        plans = new PlanIndex(snapshot);
    }

    /** The name of an event's message: {@code event-implementation-step-blocked}. */
    static String message(String event) {
        return "event-"
                + event.replace(".", "-").replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The sentence for a fact, things linked to their pages. */
    public Content of(Entry entry, Here here, Names names) {
        Fact fact = entry.fact();
        Object[] parts = Stream.of(fact.getClass().getRecordComponents())
                .map(component -> Mentions.read((Record) fact, component))
                .map(value -> shown(value, fact, here, names))
                .toArray();
        return here.say(message(entry.event()), parts);
    }

    /** The same without links, where no markup can stand. */
    String plain(Entry entry, Here here, Names names) {
        return PlainText.of(of(entry, here, names));
    }

    private Object shown(@Nullable Object value, Fact fact, Here here, Names names) {
        return switch (value) {
            case null -> "";
            case RoleId role -> new ReadersWords(here, names).link(role.value());
            case PrioritiesId answer -> new ReadersWords(here, names).link(answer.value());
            case StreamId id -> names.link(id);
            case StepId step -> shown(step, fact, here);
            case Context context -> names.context(context);
            case Language language -> here.wording().languageName(language.code());
            case Numbering numbering ->
                numbering.scheme() + ": "
                        + here.wording()
                                .list(numbering.numbers().stream()
                                        .map(String::valueOf)
                                        .toList());
            case Pick pick -> names.link(pick.recommendation());
            case Enum<?> kind
            when KINDS.containsKey(kind.getDeclaringClass()) -> here.name(KINDS.get(kind.getDeclaringClass()), kind);
            case Collection<?> several ->
                here.wording()
                        .listed(several.stream()
                                .map(one -> piece(one, fact, here, names))
                                .toList());
            case Number number -> number;
            case java.time.LocalDate day -> day;
            default -> here.typed(value);
        };
    }

    private Content piece(Object one, Fact fact, Here here, Names names) {
        return shown(one, fact, here, names) instanceof Content content ? content : here.typed(one);
    }

    private Content shown(StepId step, Fact fact, Here here) {
        return here.typed(
                fact instanceof PlanEvent event
                        ? plans.title(event.plan(), step)
                                .<Object>map(title -> title.text())
                                .orElse(step.value())
                        : step.value());
    }
}
