package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import nextstep.query.catalogue.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * How far along something is, in a word, in words and in numbers.
 *
 * @param percent the completed share of the weight, only where steps stand behind it
 * @param counts its steps, only where there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressShown(
        ProgressState state,
        String inWords,
        @Nullable Integer percent,
        @Nullable Counts counts) {

    static ProgressShown of(ProgressState state, Tally tally) {
        return new ProgressShown(state, inWords(state, tally), percent(tally), Counts.of(tally));
    }

    /** In other words, where the state alone does not tell enough. */
    ProgressShown saying(String words) {
        return new ProgressShown(state, words, percent, counts);
    }

    private static String inWords(ProgressState state, Tally tally) {
        return switch (state) {
            case NOT_REPORTED -> state.words();
            case PAUSED, CONCLUDED, SUPERSEDED, MERGED, SPLIT ->
                tally.equals(Tally.NONE) ? state.words() : state.words() + "; " + InWords.of(tally);
            case PLANNED, UNDER_WAY, BLOCKED, COMPLETED, DROPPED ->
                tally.equals(Tally.NONE) ? state.words() + ", no steps reported" : InWords.of(tally);
        };
    }

    private static @Nullable Integer percent(Tally tally) {
        return tally.percent().isPresent() ? (Integer) tally.percent().getAsInt() : null;
    }

    /** Steps by how they stand. */
    public record Counts(
            int steps,
            int planned,
            int underWay,
            int blocked,
            int completed,
            int dropped,
            int overdue,
            int unconfirmed) {

        static @Nullable Counts of(Tally tally) {
            return tally.equals(Tally.NONE)
                    ? null
                    : new Counts(
                            tally.steps(),
                            tally.planned(),
                            tally.underWay(),
                            tally.blocked(),
                            tally.completed(),
                            tally.dropped(),
                            tally.overdue(),
                            tally.unconfirmed());
        }
    }
}
