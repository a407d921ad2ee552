package nextstep.query.coordination;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Names;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A role is told by whose it is, for which initiative, and where. */
@Component
final class RoleNaming implements Naming {
    @Override
    public String kind() {
        return "role";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> null;
    }

    @Override
    public Optional<Content> inWords(StreamId id, boolean linked, Here here, Names names) {
        List<String> parts = List.of(id.key().split("/", -1));
        return parts.size() != 3
                ? Optional.empty()
                : Optional.of(here.say(
                        "event-role",
                        names.of(new GroupId(parts.getLast()), linked),
                        names.of(new InitiativeId(parts.getFirst()), linked),
                        names.context(new Context(parts.get(1)))));
    }
}
