package nextstep.query.history.proof;

/** Something does not follow, or is not in the form that would let it be followed. Says what, in a sentence. */
public final class Unproven extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unproven(String sentence) {
        super(sentence, null, false, false);
    }
}
