package nextstep.query.history.sealing;

/** Nothing is signed as things are, and a person has to look. Says what is wrong and what to do. */
public final class NotSigned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSigned(String sentence) {
        super(sentence, null, false, false);
    }
}
