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
 * @param missing the fields that had to be filled in and were not
 */
public record Refused(String action, Problem problem, List<Written> written, List<String> missing) {
    public Refused {
        written = List.copyOf(written);
        missing = List.copyOf(missing);
    }

    static Refused of(FormSent sent, Problem problem) {
        List<Written> written = sent.written().stream()
                .map(field -> new Written(field.getKey(), field.getValue()))
                .toList();
        List<String> missing =
                all(problem).stream().filter(Fault::isMissing).map(Fault::field).toList();
        return new Refused(sent.action(), problem, written, missing);
    }

    /** What was written into a field. */
    public record Written(String field, String value) {}

    /** Everything that is wrong, with the field at fault. */
    public List<Fault> faults() {
        return all(problem);
    }

    private static List<Fault> all(Problem problem) {
        List<Fault> faults = problem.faults();
        return faults != null
                ? faults
                : List.of(new Fault(problem.field() == null ? "" : problem.field(), problem.detail(), problem.said()));
    }
}
