package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What was so of an initiative for a time: from {@code since}, until before {@code until}.
 *
 * @param stated whether the source states the first day; if not it is the day on which it was recorded
 * @param others the initiatives that supersede it or into which it goes on
 * @param inputsPosition the position of the last fact that a selection rests on
 */
record Period(
        InitiativeId initiative,
        State state,
        int number,
        LocalDate since,
        boolean stated,
        @Nullable LocalDate until,
        @Nullable Prose reason,
        List<InitiativeId> others,
        @Nullable Title theme,
        @Nullable ConversationId conversation,
        @Nullable Long inputsPosition,
        Source source,
        @Nullable Prose endReason,
        @Nullable Source endSource)
        implements Row<Period.Key> {
    static final View<Key, Period> VIEW = new View<>("catalogue_periods", Key.class, Period.class);

    @Override
    public Key key() {
        return new Key(initiative, state, number);
    }

    Period ended(LocalDate day, @Nullable Prose why, @Nullable Source told) {
        return new Period(
                initiative,
                state,
                number,
                since,
                stated,
                day,
                reason,
                others,
                theme,
                conversation,
                inputsPosition,
                source,
                why,
                told);
    }

    record Key(InitiativeId initiative, State state, int number) {}
}
