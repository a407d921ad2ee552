package nextstep.query.conversations;

import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about conversations. */
@RestController
class ConversationsController {
    private static final Sheet CONVERSATIONS = Sheet.of("conversations/list");
    private static final Sheet CONVERSATION = Sheet.of("conversations/conversation");

    private final Reads reads;

    ConversationsController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/conversations")
    @Answers(ConversationListed.class)
    ResponseEntity<?> conversations(Asked asked, Page page, @RequestParam(required = false) @Nullable Focus focus) {
        return reads.list(
                asked,
                page,
                CONVERSATIONS,
                (snapshot, moment) -> new Conversations(snapshot, moment)
                        .all().stream()
                                .filter(listed -> focus == null || focus == listed.focus())
                                .toList());
    }

    @GetMapping("/conversations/{conversation}")
    @Answers(ConversationShown.class)
    ResponseEntity<?> conversation(Asked asked, @PathVariable ConversationId conversation) {
        return reads.one(
                asked,
                CONVERSATION,
                (snapshot, moment) -> new Conversations(snapshot, moment)
                        .one(conversation)
                        .orElseThrow(() -> Problem.unknown("conversation", conversation.value())
                                .raised()));
    }
}
