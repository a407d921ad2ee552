package nextstep.standalone;

/** The program cannot go on, and says to a person why and what to do. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop(String sentence) {
        super(sentence, null, false, false);
    }
}
