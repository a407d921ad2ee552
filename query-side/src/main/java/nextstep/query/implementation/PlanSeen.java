package nextstep.query.implementation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.ProgressState;
import nextstep.query.mandates.DisputeMark;
import nextstep.query.mandates.Disputed;

/** A plan as it stands on a day, with its steps counted. */
public final class PlanSeen {
    private final Plan plan;
    private final PlanOn on;
    private final Tally tally;
    private final LocalDate lastWord;
    private final boolean lastWordDated;
    private final Disputed disputed;

    PlanSeen(Plan plan, PlanOn on, List<StepSum> steps, LocalDate day, Disputed disputed) {
        this.plan = plan;
        this.on = on;
        this.disputed = disputed;
        this.tally = steps.stream().map(sum -> sum.tally(on, day)).reduce(Tally.NONE, Tally::plus);
        LocalDate said = on.lastSaid();
        this.lastWord = steps.stream()
                .map(StepSum::lastWord)
                .reduce(said == null ? plan.first() : said, (a, b) -> a.isBefore(b) ? b : a);
        this.lastWordDated =
                on.dated() || steps.stream().anyMatch(sum -> sum.lastWord().equals(lastWord));
    }

    public PlanId id() {
        return plan.plan();
    }

    public InitiativeId initiative() {
        return plan.initiative();
    }

    public Context context() {
        return plan.context();
    }

    public GroupId lead() {
        return plan.lead();
    }

    /** The first day that anything said of it or of its steps speaks of. */
    public LocalDate first() {
        return plan.first();
    }

    public Tally tally() {
        return tally;
    }

    /** The newest day on which something was said of it or of one of its steps. */
    public LocalDate lastWord() {
        return lastWord;
    }

    /** Whether that day is the word's own; else only the day on which was recorded what a source says without a day. */
    public boolean lastWordDated() {
        return lastWordDated;
    }

    /** Whether it is neither over nor replaced. */
    public boolean goesOn() {
        return on.state() == PlanState.RUNNING || on.state() == PlanState.PAUSED;
    }

    /** The disputes about it as a whole that go on. */
    List<DisputeMark> disputed() {
        return disputed.marks(id());
    }

    /** Those about one of its steps. */
    List<DisputeMark> disputed(StepId step) {
        return disputed.marks(id(), step);
    }

    ProgressState progress() {
        return on.progress(tally);
    }

    Plan plan() {
        return plan;
    }

    PlanOn on() {
        return on;
    }

    /** For how many days nothing was said of it, when these are too many. What rests or is over needs no confirmation. */
    public OptionalLong unconfirmedFor(LocalDate day) {
        OptionalLong silent = silentFor(day);
        return silent.isPresent() && silent.getAsLong() > Silence.BEARABLE_DAYS ? silent : OptionalLong.empty();
    }

    /** For how many days nothing was said of it, be they few or many; empty where nothing needs to be said. */
    OptionalLong silentFor(LocalDate day) {
        boolean claims = on.state() == PlanState.RUNNING && progress() != ProgressState.COMPLETED;
        return claims ? OptionalLong.of(ChronoUnit.DAYS.between(lastWord, day)) : OptionalLong.empty();
    }
}
