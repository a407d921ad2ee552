package nextstep.web.forms;

import java.util.List;
import nextstep.web.problems.Fault;
import nextstep.web.problems.Problem;

/**
 * A form that was refused.
 *
 * @param action where it had been sent
 * @param problem why it was refused
 * @param written what stood in it
 */
public record Refused(String action, Problem problem, List<Written> written) {
    public Refused {
        written = List.copyOf(written);
    }

    /** What was written into a field. */
    public record Written(String field, String value) {}

    /** Everything that is wrong, with the field at fault. */
    public List<Fault> faults() {
        List<Fault> faults = problem.faults();
        return faults != null
                ? faults
                : List.of(new Fault(problem.field() == null ? "" : problem.field(), problem.detail()));
    }
}
