package nextstep.events.values;

/** Something that cannot be a value. The message is a sentence that tells a person what would be one. */
public final class Malformed extends IllegalArgumentException {
    public Malformed(String sentence) {
        super(sentence);
    }
}
