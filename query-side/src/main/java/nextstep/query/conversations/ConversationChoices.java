package nextstep.query.conversations;

import java.util.Map;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Options;
import nextstep.query.reading.Question;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;

/** Conversations for a reader to choose from. */
public final class ConversationChoices {
    /** For a sheet. */
    public static final Question QUESTION = (asked, snapshot, moment) -> new ConversationChoices(snapshot, moment);

    private final Snapshot snapshot;
    private final Moment moment;

    private ConversationChoices(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    /** Every one by its title, or none of them. */
    public Map<String, String> all(Here here) {
        Conversations conversations = new Conversations(snapshot, moment);
        return Options.orNone(
                here,
                Options.of(
                        conversations.all(),
                        one -> one.id().key(),
                        one -> one.title().text()));
    }
}
