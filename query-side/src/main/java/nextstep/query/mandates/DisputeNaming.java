package nextstep.query.mandates;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.mandates.DisputeId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Names;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A dispute is told by what is disputed. */
@Component
final class DisputeNaming implements Naming {
    @Override
    public String kind() {
        return "dispute";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> null;
    }

    @Override
    public Optional<Content> inWords(StreamId id, boolean linked, Here here, Names names) {
        return names.snapshot()
                .one(SubjectOfDispute.VIEW, new DisputeId(id.value()))
                .map(row -> here.say("dispute-about", names.of(row.subject(), false)))
                .map(words -> linked ? Linked.to(here.to(Pages.of(id)), words) : words);
    }
}
