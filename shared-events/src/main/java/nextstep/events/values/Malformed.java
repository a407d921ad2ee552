package nextstep.events.values;

/** Something that cannot be a value. It carries a sentence that tells a person what would be one. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Malformed(String words, Object... given) {
        this(Sentence.of(words, given));
    }

    public Malformed(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** What tells a person what would be one. */
    public Sentence sentence() {
        return sentence;
    }
}
