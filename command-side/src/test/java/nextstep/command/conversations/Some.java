package nextstep.command.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** What tests of conversations begin with. */
final class Some {
    static final ConversationId CONVERSATION = new ConversationId("global-conversations-2020-11");
    static final Source SOURCE = new Source("Report/November_2020");

    private Some() {}

    static ConversationAnnounced announced() {
        return new ConversationAnnounced(
                CONVERSATION,
                new Title("Global Conversations, November 2020"),
                Focus.WHAT,
                List.of(new Sitting(LocalDate.of(2020, 11, 21), null, null)),
                List.of(),
                null,
                null,
                List.of(),
                SOURCE);
    }
}
