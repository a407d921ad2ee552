package nextstep.query.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.values.Title;

/** A conversation in the list; {@code outcome} says whether one is published on the date. */
record ConversationListed(
        ConversationId id, String path, Title title, Focus focus, List<LocalDate> days, boolean outcome) {}
