package nextstep.command.desk;

import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Malformed;

/** A step by its plan and its own id: {@code cee-mentoring/needs-assessment}. */
record StepNamed(@JsonValue String value) {
    StepNamed {
        int slash = value.indexOf('/');
        if (slash < 0) {
            throw new Malformed("A step is named by its plan and itself: plan/step.");
        }
        var _ = new PlanId(value.substring(0, slash));
        var _ = new StepId(value.substring(slash + 1));
    }

    PlanId plan() {
        return new PlanId(value.substring(0, value.indexOf('/')));
    }

    StepId step() {
        return new StepId(value.substring(value.indexOf('/') + 1));
    }
}
