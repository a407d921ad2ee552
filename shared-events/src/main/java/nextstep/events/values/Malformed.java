package nextstep.events.values;

/** Something that cannot be a value. The message is a sentence that tells a person what would be one. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public Malformed(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What tells a person what would be one. */
    public String sentence() {
        return sentence;
    }
}
