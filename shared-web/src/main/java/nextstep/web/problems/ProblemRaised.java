package nextstep.web.problems;

/** A request ends with a problem. Normal life: it carries no stack trace and is not logged as an error. */
public final class ProblemRaised extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemRaised(Problem problem) {
        super(problem.code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
