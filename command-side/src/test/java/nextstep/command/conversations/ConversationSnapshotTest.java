package nextstep.command.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.Snapshot;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.conversations.Theme;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationSnapshotTest {
    @TempDir
    Path folder;

    @Test
    void aConversationComesBackAsItWas() {
        Conversation conversation = new Conversation();
        conversation.evolve(Some.announced());
        for (int i = 0; i < 60; i++) {
            conversation.evolve(new FigureReported(
                    Some.CONVERSATION, new Title("participants"), new Title("about " + i), Some.SOURCE));
            conversation.evolve(new FindingReported(Some.CONVERSATION, new Prose("Finding " + i), Some.SOURCE));
        }
        conversation.evolve(new OutcomePublished(
                Some.CONVERSATION,
                new Prose("Themes"),
                null,
                List.of(new Theme(new Title("Governance"), List.of(new InitiativeId("movement-charter")))),
                LocalDate.of(2020, 11, 22),
                Some.SOURCE));

        assertThat(Snapshot.andBack(conversation, folder))
                .usingRecursiveComparison()
                .isEqualTo(conversation);
    }
}
