package nextstep.query.history;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.query.catalogue.Some.SOURCE;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.groups.GroupKind;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.coordination.RoleFacts;
import nextstep.query.implementation.PlanFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a conversation over what it selected to roles, plans and steps, and back, by links alone. */
class LinkedBothWaysTest {
    private final RoleFacts hub = new RoleFacts("hubs", "GLOBAL", "CEEHUB");
    private final PlanFacts plan = new PlanFacts("mentoring");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void record() {
        ConversationId conversation = new ConversationId("november");
        tracker = new Tracker(folder)
                .record(
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        registered("CEEHUB", GroupKind.HUB, null),
                        new ConversationAnnounced(
                                conversation,
                                new Title("Global Conversations"),
                                Focus.WHAT,
                                List.of(new Sitting(LocalDate.parse("2020-11-21"), null, null)),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                SOURCE),
                        new InitiativeSelected(
                                new InitiativeId("hubs"),
                                new Prose("most asked for"),
                                conversation,
                                null,
                                2L,
                                null,
                                SOURCE),
                        hub.reported(ACTIVE_COORDINATOR, "2021-11-01", null),
                        plan.made("hubs", "GLOBAL", "CEEHUB", null),
                        plan.planned("needs", null, null));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/conversations/november, /initiatives/hubs",
        "/initiatives/hubs, /conversations/november",
        "/initiatives/hubs, /priorities?as-of=2",
        "/initiatives/hubs, /priorities?initiative=hubs",
        "/initiatives/hubs, /initiatives/hubs/roles/GLOBAL/CEEHUB",
        "/initiatives/hubs/roles/GLOBAL/CEEHUB, /initiatives/hubs",
        "/initiatives/hubs/roles/GLOBAL/CEEHUB, /plans?initiative=hubs&amp;lead=CEEHUB",
        "/initiatives/hubs, /plans/mentoring",
        "/plans/mentoring, /initiatives/hubs",
        "/plans/mentoring, /initiatives/hubs/roles",
        "/plans/mentoring, /plans/mentoring/steps/needs",
        "/plans/mentoring/steps/needs, /plans/mentoring",
    })
    void aPageLeadsOn(String page, String to) {
        assertThat(tracker.askForPage(page, "en")).contains("href=\"" + to + "\"");
    }

    @Test
    void anInitiativeTellsItsWholeStory() {
        assertThat(tracker.ask("/history?about=initiative:hubs").each("/event"))
                .containsExactly(
                        "implementation.StepPlanned",
                        "implementation.PlanMade",
                        "coordination.RoleReported",
                        "catalogue.InitiativeSelected",
                        "catalogue.InitiativeAdopted");
        assertThat(tracker.ask("/history?about=conversation:november").each("/event"))
                .containsExactly("catalogue.InitiativeSelected", "conversations.ConversationAnnounced");
    }
}
