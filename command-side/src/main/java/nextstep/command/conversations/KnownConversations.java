package nextstep.command.conversations;

import nextstep.events.conversations.ConversationId;

/** The conversations there are. */
@FunctionalInterface
public interface KnownConversations {
    boolean has(ConversationId conversation);
}
