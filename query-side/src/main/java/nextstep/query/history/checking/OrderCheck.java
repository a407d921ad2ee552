package nextstep.query.history.checking;

/** Positions have no gaps, and time does not run backwards. */
final class OrderCheck implements Check {
    private final Checked checked;
    private final Findings findings;
    private long next;
    private long time = Long.MIN_VALUE;

    OrderCheck(Checked checked) {
        this.checked = checked;
        this.findings = new Findings(checked.verdict());
    }

    @Override
    public void see(ReadEvent event) {
        EventLine line = event.line();
        long expected = next;
        next = line.position() + 1;
        if (line.position() != expected) {
            findings.find(
                    line.position() > expected
                            ? "The event at position " + expected + " is missing: the next one says it is at "
                                    + line.position() + "."
                            : "The event at position " + line.position()
                                    + " stands there a second time, or out of order, where " + expected + " is to be.");
        }
        if (line.recordedAt() < time) {
            findings.find("The event at position " + line.position() + " was recorded before the one in front of it.");
        }
        time = line.recordedAt();
    }

    @Override
    public void conclude() {
        if (findings.isEmpty()) {
            checked.verdict()
                    .holds("The " + checked.tree().size()
                            + " events stand without gaps, and time never runs backwards.");
        }
    }
}
