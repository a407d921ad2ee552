package nextstep.query.mandates;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.mandates.MandateId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Names;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A mandate is told by its kind, and its group where it has one. */
@Component
final class MandateNaming implements Naming {
    @Override
    public String kind() {
        return "mandate";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> null;
    }

    @Override
    public Optional<Content> inWords(StreamId id, boolean linked, Here here, Names names) {
        Content words = here.typed(MandateInWords.of(new MandateId(id.value()), here, names));
        return Optional.of(linked ? Linked.to(here.to(Pages.of(id)), words) : words);
    }
}
