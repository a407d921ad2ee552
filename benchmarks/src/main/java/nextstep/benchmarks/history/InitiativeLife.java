package nextstep.benchmarks.history;

import java.time.LocalDate;
import nextstep.benchmarks.history.Catalogue.Initiative;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeStatusReported;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.InitiativeEvent.MilestoneReached;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.values.Language;
import org.jspecify.annotations.Nullable;

/** What happens to one initiative after it was adopted. */
final class InitiativeLife {
    private static final int MOST_MILESTONES = 40;
    private static final int MOST_ALTERNATIVES = 3;

    private final Initiative it;
    private final ConversationStrand conversations;
    private LocalDate last = LocalDate.EPOCH;
    private boolean selected;
    private boolean paused;
    private int milestones;
    private int alternatives;

    InitiativeLife(Initiative it, ConversationStrand conversations) {
        this.it = it;
        this.conversations = conversations;
    }

    boolean goOn(Scene scene) {
        int throwOf100 = scene.dice().below(100);
        if (throwOf100 < 55) {
            title(scene);
        } else if (throwOf100 < 75) {
            report(scene);
        } else if (throwOf100 < 85) {
            selectOrNot(scene);
        } else if (throwOf100 < 95) {
            pauseOrResume(scene);
        } else if (throwOf100 < 99 && milestones < MOST_MILESTONES) {
            milestones++;
            scene.tell(
                    "ReachMilestone",
                    new MilestoneReached(
                            it.id(),
                            scene.words().reason(),
                            day(scene),
                            scene.words().source()));
        } else if (alternatives < MOST_ALTERNATIVES) {
            alternatives++;
            Language language = scene.dice().of(Words.languages());
            scene.tell(
                    "GiveAlternativeTitle",
                    new AlternativeTitleGiven(
                            it.id(),
                            language,
                            scene.words().title(language),
                            scene.words().source()));
        } else {
            return false;
        }
        return true;
    }

    private void title(Scene scene) {
        Language language = scene.dice().of(Words.languages());
        scene.tell(
                "TitleInitiative",
                new InitiativeTitled(
                        it.id(),
                        language,
                        scene.words().title(language),
                        CatalogueStrand.standing(scene),
                        scene.words().source()));
    }

    private void report(Scene scene) {
        ReportedStatus status = scene.dice().percent(80) ? ReportedStatus.UNDER_WAY : ReportedStatus.COMPLETED;
        scene.tell(
                "ReportInitiativeStatus",
                new InitiativeStatusReported(
                        it.id(), status, day(scene), scene.words().source()));
    }

    private void selectOrNot(Scene scene) {
        if (selected) {
            scene.tell(
                    "DeselectInitiative",
                    new InitiativeDeselected(
                            it.id(),
                            scene.words().reason(),
                            day(scene),
                            scene.words().source()));
        } else {
            scene.tell(
                    "SelectInitiative",
                    new InitiativeSelected(
                            it.id(),
                            scene.words().note(),
                            conversations.latest(),
                            scene.words().title(),
                            scene.position() - 1,
                            day(scene),
                            scene.words().source()));
        }
        selected = !selected;
    }

    private void pauseOrResume(Scene scene) {
        scene.tell(
                paused ? "ResumeInitiative" : "PauseInitiative",
                paused
                        ? new InitiativeResumed(
                                it.id(),
                                scene.words().reason(),
                                day(scene),
                                scene.words().source())
                        : new InitiativePaused(
                                it.id(),
                                scene.words().reason(),
                                day(scene),
                                scene.words().source()));
        paused = !paused;
    }

    private @Nullable LocalDate day(Scene scene) {
        LocalDate day = scene.lately(last);
        last = day == null ? scene.today() : day;
        return day;
    }
}
