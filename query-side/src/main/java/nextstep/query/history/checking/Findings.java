package nextstep.query.history.checking;

/** What one check finds, event by event: after so many it is clear that something is wrong. */
final class Findings {
    private static final int ENOUGH = 10;

    private final Verdict verdict;
    private int found;

    Findings(Verdict verdict) {
        this.verdict = verdict;
    }

    void find(String sentence) {
        if (found++ < ENOUGH) {
            verdict.find(sentence);
        }
    }

    boolean isEmpty() {
        return found == 0;
    }
}
