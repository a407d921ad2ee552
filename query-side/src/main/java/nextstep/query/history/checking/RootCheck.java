package nextstep.query.history.checking;

/** The events are those that were signed: their tree has the root that was signed. */
record RootCheck(Checked checked) implements Check {
    @Override
    public void conclude() {
        EventsTree tree = checked.tree();
        if (tree.size() != checked.signed().size()) {
            checked.verdict()
                    .find("The archive has " + tree.size() + " events, but "
                            + checked.signed().size() + " were signed.");
        } else if (!tree.root().equals(checked.signed().root())) {
            checked.verdict()
                    .find("The events are not those that were signed: their tree has the root "
                            + tree.root().base64() + ", and "
                            + checked.signed().root().base64() + " was signed.");
        } else {
            checked.verdict().holds("The tree over the events, built anew, has the root that was signed.");
        }
    }
}
