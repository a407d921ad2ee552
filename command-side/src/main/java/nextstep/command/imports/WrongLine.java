package nextstep.command.imports;

import nextstep.events.values.Sentence;

/** A line cannot become commands, or the table as a whole none. */
final class WrongLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wrong wrong;

    WrongLine(String column, String code, String words, Object... given) {
        this(new Wrong(column, code, Sentence.of(words, given)));
    }

    private WrongLine(Wrong wrong) {
        super(wrong.sentence(), null, false, false);
        this.wrong = wrong;
    }

    Wrong wrong() {
        return wrong;
    }
}
