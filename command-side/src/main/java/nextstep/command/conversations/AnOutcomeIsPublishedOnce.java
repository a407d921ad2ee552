package nextstep.command.conversations;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.conversations.ConversationId;

/** A conversation has one outcome. */
record AnOutcomeIsPublishedOnce(ConversationId conversation, boolean published) implements Rule {
    @Override
    public boolean holds() {
        return !published;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "outcome-known",
                "This conversation has another outcome already; what was added later is a finding.",
                conversation.value());
    }
}
