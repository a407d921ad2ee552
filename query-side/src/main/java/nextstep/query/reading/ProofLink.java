package nextstep.query.reading;

/** Where anybody finds the proof that a fact stands in the signed log. */
public final class ProofLink {
    private ProofLink() {}

    /** Of the fact at this position. */
    public static String of(long position) {
        return "/log/proof/" + position;
    }
}
