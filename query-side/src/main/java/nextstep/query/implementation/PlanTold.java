package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.PlanId;
import nextstep.query.views.Row;
import nextstep.query.views.Spread;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What a fact said of a plan as a whole, and how the plan stands after everything said of it so far. Earlier words are its
 * earlier rows. So it stands on every day from {@code latest} on; days before are judged by the words that count for them.
 *
 * @param latest the last day that anything said of the plan itself speaks of
 * @param dated whether any word of that day is known to be of that day ({@link PlanSaid#dated})
 * @param confirmed the last day on which it was confirmed
 * @param decidedAt the position of the word that made it stand so; empty while nothing but its making was said
 * @param phaseAt the position of the word by which it entered its phase
 * @param wantedAt the position of the word by which it looks for partners; empty when it looks for none
 */
record PlanTold(
        PlanId plan,
        PlanState state,
        LocalDate latest,
        boolean dated,
        @Nullable LocalDate confirmed,
        @Nullable Long decidedAt,
        @Nullable Long phaseAt,
        @Nullable Long wantedAt,
        @Spread PlanSaid said)
        implements Row<PlanId> {
    static final View<PlanId, PlanTold> VIEW = new View<>("implementation_plans_told", PlanId.class, PlanTold.class);

    /** The columns that name the words it stands by. */
    static final List<String> MENTIONED = List.of("decided_at", "phase_at", "wanted_at");

    static PlanTold made(PlanId plan, PlanSaid word) {
        return new PlanTold(plan, PlanState.RUNNING, word.on(), word.dated(), null, null, null, null, word);
    }

    @Override
    public PlanId key() {
        return plan;
    }

    PlanTold then(PlanSaid word) {
        PlanState next = word.what().makesIt();
        return new PlanTold(
                plan,
                next == null ? state : next,
                later(word.on(), latest),
                word.on().isAfter(latest) ? word.dated() : dated || (word.on().equals(latest) && word.dated()),
                word.what() == PlanChange.CONFIRMED ? later(word.on(), confirmed) : confirmed,
                next == null ? decidedAt : (Long) word.position(),
                word.what() == PlanChange.PHASE_ENTERED ? (Long) word.position() : phaseAt,
                wanted(word),
                word);
    }

    private @Nullable Long wanted(PlanSaid word) {
        return switch (word.what()) {
            case PARTNERS_SOUGHT -> word.position();
            case PARTNERS_FOUND -> null;
            case MADE, PHASE_ENTERED, CONFIRMED, NOTED, PAUSED, RESUMED, CONCLUDED, SUPERSEDED -> wantedAt;
        };
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
