package nextstep.query.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationsTest {
    private static final ConversationId NOVEMBER = new ConversationId("global-2020-11");
    private static final Source SOURCE = new Source("Report, November 2020");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void announceTwo() {
        tracker = new Tracker(folder)
                .record(
                        announced(new ConversationId("global-2020-12"), Focus.HOW, "2020-12-05"),
                        announced(NOVEMBER, Focus.WHAT, "2020-11-21"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void listsThemInTheOrderInWhichTheySat() {
        assertThat(tracker.ask("/conversations").each("/id"))
                .containsExactly("conversation:global-2020-11", "conversation:global-2020-12");
        assertThat(tracker.ask("/conversations?focus=HOW").each("/days/0")).containsExactly("2020-12-05");
    }

    @Test
    void showsEveryFigureWithItsSourceAndPicksNone() {
        tracker.record(
                new FigureReported(NOVEMBER, new Title("participants"), new Title("more than 250"), SOURCE),
                new FigureReported(
                        NOVEMBER, new Title("participants"), new Title("about 230"), new Source("December")));
        Reply shown = tracker.ask("/conversations/global-2020-11");
        assertThat(shown.item().path("figures")).hasSize(2);
        assertThat(shown.item().at("/figures/1/source").asString()).isEqualTo("December");
    }

    @Test
    void showsTheOutcomeWithItsCaveatFromTheDayItWasPublished() {
        tracker.record(
                new FindingReported(NOVEMBER, new Prose("Many wanted hubs."), SOURCE),
                new OutcomePublished(
                        NOVEMBER,
                        new Prose("Seven themes"),
                        new Prose("Importance is not support."),
                        List.of(new Theme(new Title("Hubs"), List.of(new InitiativeId("regional-hubs")))),
                        LocalDate.parse("2020-12-01"),
                        SOURCE));
        Reply shown = tracker.ask("/conversations/global-2020-11");
        assertThat(shown.item().at("/published/caveat").asString()).isEqualTo("Importance is not support.");
        assertThat(shown.item().at("/published/themes/0/initiatives/0").asString())
                .isEqualTo("initiative:regional-hubs");
        assertThat(shown.item().at("/findings/0/statement").asString()).isEqualTo("Many wanted hubs.");
        assertThat(tracker.ask("/conversations/global-2020-11?on=2020-11-30")
                        .item()
                        .path("published")
                        .isNull())
                .isTrue();
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(tracker.ask("/conversations/none").body().at("/code").asString())
                .isEqualTo("unknown-conversation");
    }

    private static ConversationAnnounced announced(ConversationId id, Focus focus, String day) {
        return new ConversationAnnounced(
                id,
                new Title("Global Conversations"),
                focus,
                List.of(new Sitting(
                        LocalDate.parse(day), Instant.parse(day + "T11:00:00Z"), Instant.parse(day + "T15:00:00Z"))),
                List.of(new Language("ar"), new Language("fr")),
                null,
                new Prose("What matters?"),
                List.of(),
                SOURCE);
    }
}
