package nextstep.query.implementation;

import java.util.Map;
import nextstep.events.implementation.PlanId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Names;
import nextstep.query.reading.Options;
import nextstep.query.reading.Question;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;

/** Plans for a reader to choose from. They are looked for only where a form asks for them. */
final class PlanChoices {
    static final Question QUESTION = (asked, snapshot, moment) -> new PlanChoices(snapshot, moment);

    private final Snapshot snapshot;
    private final Moment moment;

    private PlanChoices(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    /** Every plan but one, with the initiative it carries out. */
    Map<String, String> others(Here here, Names names, PlanId than) {
        return Options.orNone(
                here,
                Options.of(
                        new Work(snapshot, moment)
                                .plans().stream()
                                        .filter(plan -> !plan.id().equals(than))
                                        .toList(),
                        plan -> plan.id().key(),
                        plan -> names.text(plan.id()) + " – " + names.text(plan.initiative())));
    }
}
