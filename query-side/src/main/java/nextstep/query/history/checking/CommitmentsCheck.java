package nextstep.query.history.checking;

/** Payloads and salts fit what was published of them. */
final class CommitmentsCheck implements Check {
    private final Findings findings;

    CommitmentsCheck(Checked checked) {
        this.findings = new Findings(checked.verdict());
    }

    @Override
    public void see(ReadEvent event) {
        if (event.broken() != null) {
            findings.find(event.broken());
        } else if (!event.fits()) {
            findings.find("The payload of the event at position "
                    + event.line().position()
                    + ", or its salt, is not what was committed to when it was recorded.");
        }
    }
}
