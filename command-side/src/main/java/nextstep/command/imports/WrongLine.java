package nextstep.command.imports;

/** A line cannot become commands, or the table as a whole none. */
final class WrongLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wrong wrong;

    WrongLine(String column, String code, String sentence) {
        super(sentence, null, false, false);
        this.wrong = new Wrong(column, code, sentence);
    }

    Wrong wrong() {
        return wrong;
    }
}
