package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.log.Recorded;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Effective;
import nextstep.query.views.Rows;
import org.jspecify.annotations.Nullable;

/** Begins and ends what is so of initiatives. A state that begins again while it holds ends and begins on that day. */
final class Periods {
    private final Rows<Period.Key, Period> rows;

    Periods(Rows<Period.Key, Period> rows) {
        this.rows = rows;
    }

    void begin(
            InitiativeId initiative,
            State state,
            @Nullable LocalDate on,
            Prose reason,
            List<InitiativeId> others,
            Source source,
            Recorded at) {
        int number = next(initiative, state, on, source, at);
        rows.begin(new Period(
                initiative,
                state,
                number,
                Effective.day(on, at),
                on != null,
                null,
                reason,
                others,
                null,
                null,
                null,
                source,
                null,
                null));
    }

    void select(InitiativeSelected e, Recorded at) {
        int number = next(e.initiative(), State.SELECTED, e.on(), e.source(), at);
        rows.begin(new Period(
                e.initiative(),
                State.SELECTED,
                number,
                Effective.day(e.on(), at),
                e.on() != null,
                null,
                e.rationale(),
                List.of(),
                e.theme(),
                e.conversation(),
                e.inputsPosition(),
                e.source(),
                null,
                null));
    }

    /** One status stands at a time. */
    void report(InitiativeStatusReported e, Recorded at) {
        State state = switch (e.status()) {
            case UNDER_WAY -> State.UNDER_WAY;
            case COMPLETED -> State.COMPLETED;
        };
        end(e.initiative(), State.UNDER_WAY, e.on(), null, e.source(), at);
        end(e.initiative(), State.COMPLETED, e.on(), null, e.source(), at);
        int number = next(e.initiative(), state, e.on(), e.source(), at);
        rows.begin(new Period(
                e.initiative(),
                state,
                number,
                Effective.day(e.on(), at),
                e.on() != null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                e.source(),
                null,
                null));
    }

    void end(
            InitiativeId initiative,
            State state,
            @Nullable LocalDate on,
            @Nullable Prose reason,
            @Nullable Source source,
            Recorded at) {
        rows.last(number -> new Period.Key(initiative, state, number))
                .filter(period -> period.until() == null)
                .ifPresent(period -> rows.begin(period.ended(Effective.day(on, at), reason, source)));
    }

    private int next(InitiativeId initiative, State state, @Nullable LocalDate on, Source source, Recorded at) {
        end(initiative, state, on, null, source, at);
        return rows.last(number -> new Period.Key(initiative, state, number))
                        .map(Period::number)
                        .orElse(0)
                + 1;
    }
}
