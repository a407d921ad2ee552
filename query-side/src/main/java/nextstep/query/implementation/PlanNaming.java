package nextstep.query.implementation;

import java.util.List;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.implementation.PlanId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans are called by their titles. */
@Component
final class PlanNaming implements Naming {
    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> snapshot.one(Plan.VIEW, new PlanId(id.value()))
                .map(plan -> new Name(plan.title().text(), null))
                .orElse(null);
    }
}
