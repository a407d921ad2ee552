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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions are called by their names. */
@Component
final class RegionNaming implements Naming {
    @Override
    public String kind() {
        return "region";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        Map<String, Name> names = new HashMap<>();
        snapshot.all(Region.VIEW)
                .forEach(row ->
                        names.put(row.region().value(), new Name(row.name().text(), null)));
        return id -> names.get(id.value());
    }
}
