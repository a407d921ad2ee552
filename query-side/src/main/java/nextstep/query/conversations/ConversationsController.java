package nextstep.query.conversations;

import java.util.List;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.feeds.Dated;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Columns;
import nextstep.query.reading.LedTo;
import nextstep.query.reading.Page;
import nextstep.query.reading.Picked;
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
    private static final Columns<ConversationListed> CONVERSATIONS_TABLE = Columns.of(
                    "conversations", ConversationListed.class)
            .with("conversation", "table-conversation", (one, here, names) -> one.title())
            .with("focus", "table-focus", (one, here, names) -> here.name("conversation-focus", one.focus()))
            .with(
                    "first_day",
                    "table-first-day",
                    (one, here, names) ->
                            one.days().isEmpty() ? null : one.days().getFirst())
            .with(
                    "last_day",
                    "table-last-day",
                    (one, here, names) ->
                            one.days().isEmpty() ? null : one.days().getLast())
            .with("outcome", "table-outcome", (one, here, names) -> one.outcome());
    private static final Sheet CONVERSATIONS = Sheet.of("conversations/list")
            .table(CONVERSATIONS_TABLE)
            .calendar(Picked.of(
                    ConversationListed.class,
                    (one, here, names) -> one.days().stream()
                            .map(day -> Dated.on(
                                    one.path() + "#" + day, day, one.title().text()))));
    private static final Sheet CONVERSATION = Sheet.of("conversations/conversation")
            .with("catalogue", (asked, snapshot, moment) -> new Catalogue(snapshot, moment, asked.languages()));

    private final Reads reads;
    private final List<LedTo> ledTo;

    ConversationsController(Reads reads, List<LedTo> ledTo) {
        this.reads = reads;
        this.ledTo = ledTo;
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
                CONVERSATION.with(
                        "decided", (page, snapshot, moment) -> LedTo.all(ledTo, conversation, snapshot, moment)),
                (snapshot, moment) -> new Conversations(snapshot, moment)
                        .one(conversation)
                        .orElseThrow(() -> Problem.unknown("conversation", conversation.value())
                                .raised()));
    }
}
