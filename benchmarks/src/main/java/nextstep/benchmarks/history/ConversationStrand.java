package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Title;

/** Conversations, one after the other: announced, reported on, and concluded with an outcome. */
final class ConversationStrand implements Strand {
    private final List<InitiativeId> initiatives;
    private int count;
    private ConversationId latest = new ConversationId("conversation-0");
    private int toTell;

    ConversationStrand(Catalogue catalogue) {
        initiatives =
                catalogue.initiatives().stream().map(Catalogue.Initiative::id).toList();
    }

    /** The conversation announced last. */
    ConversationId latest() {
        return latest;
    }

    @Override
    public void begin(Scene scene) {
        announce(scene);
    }

    @Override
    public boolean goOn(Scene scene) {
        if (toTell == 0) {
            announce(scene);
        } else if (--toTell == 0) {
            publishOutcome(scene);
        } else if (scene.dice().percent(30)) {
            Title value = new Title("about " + scene.dice().between(20, 260));
            scene.tell(
                    "ReportFigure",
                    new FigureReported(
                            latest,
                            new Title("participants"),
                            value,
                            scene.words().source()));
        } else {
            scene.tell(
                    "ReportFinding",
                    new FindingReported(
                            latest, scene.words().note(), scene.words().source()));
        }
        return true;
    }

    private void announce(Scene scene) {
        latest = new ConversationId("conversation-" + ++count);
        toTell = scene.dice().between(8, 24);
        LocalDate day = scene.today().plusDays(scene.dice().between(7, 40));
        scene.tell(
                "AnnounceConversation",
                new ConversationAnnounced(
                        latest,
                        scene.words().title(),
                        count % 2 == 1 ? Focus.WHAT : Focus.HOW,
                        List.of(new Sitting(day, null, null), new Sitting(day.plusDays(1), null, null)),
                        Words.languages(),
                        day.minusDays(3),
                        scene.words().reason(),
                        List.of(3, 5),
                        scene.words().source()));
    }

    private void publishOutcome(Scene scene) {
        int first = scene.dice().below(initiatives.size() - 6);
        List<Theme> themes = List.of(
                new Theme(scene.words().title(), initiatives.subList(first, first + 2)),
                new Theme(scene.words().title(), initiatives.subList(first + 3, first + 6)));
        scene.tell(
                "PublishOutcome",
                new OutcomePublished(
                        latest,
                        scene.words().note(),
                        scene.words().reason(),
                        themes,
                        scene.today(),
                        scene.words().source()));
    }
}
