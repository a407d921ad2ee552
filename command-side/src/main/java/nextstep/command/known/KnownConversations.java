package nextstep.command.known;

import nextstep.events.conversations.ConversationId;

/** The conversations there are. */
@FunctionalInterface
public interface KnownConversations {
    boolean has(ConversationId conversation);
}
