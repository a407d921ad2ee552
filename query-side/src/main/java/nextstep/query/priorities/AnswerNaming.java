package nextstep.query.priorities;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.RoundId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Names;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a group said is told by whose it is, and in which round. */
@Component
final class AnswerNaming implements Naming {
    @Override
    public String kind() {
        return "priorities";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> null;
    }

    @Override
    public Optional<Content> inWords(StreamId id, boolean linked, Here here, Names names) {
        List<String> parts = List.of(id.key().split("/", -1));
        return parts.size() != 2
                ? Optional.empty()
                : Optional.of(here.say(
                        "event-answer",
                        names.of(new GroupId(parts.getLast()), linked),
                        names.of(new RoundId(parts.getFirst()), linked)));
    }
}
