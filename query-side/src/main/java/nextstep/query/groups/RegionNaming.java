package nextstep.query.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Messages;
import nextstep.web.languages.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions are called by their names, in the reader's language where it has one. */
@Component
final class RegionNaming implements Naming {
    private final Messages messages;

    RegionNaming(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "region";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        Wording wording = messages.in(Languages.best(languages));
        Map<String, Name> names = new HashMap<>();
        snapshot.all(Region.VIEW).forEach(row -> {
            String called = RegionInWords.of(row.region(), row.name().text(), wording);
            names.put(row.region().value(), new Name(called, null));
        });
        return id -> names.get(id.value());
    }
}
