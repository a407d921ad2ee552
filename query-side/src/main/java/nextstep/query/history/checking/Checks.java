package nextstep.query.history.checking;

/** All there is to check, in the order in which it is said. What none of them looks at is told in {@code docs/history-format.md}. */
enum Checks {
    /** The file was not cut off, and nothing follows it. */
    END,
    /** No file is missing or added. */
    FILES,
    /** What the archive says of itself is what was signed. */
    DESCRIPTION,
    /** A key that is trusted has signed. */
    SIGNATURE,
    /** Its introduction is the one that this program writes. */
    README,
    /** The forms of events are those that this program knows. */
    CATALOGUE,
    /** Positions have no gaps, and time does not run backwards. */
    ORDER,
    /** Each stream has no gaps. */
    STREAMS,
    /** Payloads and salts fit what was published of them. */
    COMMITMENTS,
    /** Where a text is missing, the log says so, and says what remains. */
    SUPPRESSIONS,
    /** The events are those that were signed. */
    ROOT,
    /** Nothing was altered since the checkpoint that was kept. */
    KEPT,
    /** The tiles are those of the tree. */
    TILES,
    /** There is as much as the end says. */
    TRAILER,
    /** What was published follows from the events. */
    VIEWS;

    Check of(Checked checked) {
        return switch (this) {
            case END -> new EndCheck(checked);
            case FILES -> new FilesCheck(checked);
            case DESCRIPTION -> new DescriptionCheck(checked);
            case SIGNATURE -> new SignatureCheck(checked);
            case README -> new ReadmeCheck(checked);
            case CATALOGUE -> new CatalogueCheck(checked);
            case ORDER -> new OrderCheck(checked);
            case STREAMS -> new StreamsCheck(checked);
            case COMMITMENTS -> new CommitmentsCheck(checked);
            case SUPPRESSIONS -> new SuppressionsCheck(checked);
            case ROOT -> new RootCheck(checked);
            case KEPT -> new KeptCheck(checked);
            case TILES -> new TilesCheck(checked);
            case TRAILER -> new TrailerCheck(checked);
            case VIEWS -> new ViewsCheck(checked);
        };
    }
}
