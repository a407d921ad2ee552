package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownConversations;
import nextstep.command.known.KnownPlans;
import nextstep.events.Fact;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;

/** The conversations that were announced and the plans that were made. */
final class WorkInTheLog implements KnownConversations, KnownPlans {
    private final Remembered<ConversationId, Boolean> conversations;
    private final Remembered<PlanId, PlanMade> plans;

    WorkInTheLog(Remembered.Reading log) {
        conversations = new Remembered<>(log, List.of(ConversationAnnounced.class));
        plans = new Remembered<>(log, List.of(PlanMade.class));
    }

    @Override
    public boolean has(ConversationId conversation) {
        return conversations.find(conversation).isPresent();
    }

    @Override
    public Optional<PlanMade> madeAs(PlanId plan) {
        return plans.find(plan);
    }

    void on(Fact fact) {
        if (fact instanceof ConversationAnnounced e) {
            conversations.put(e.conversation(), true);
        } else if (fact instanceof PlanMade e) {
            plans.put(e.plan(), e);
        }
    }
}
