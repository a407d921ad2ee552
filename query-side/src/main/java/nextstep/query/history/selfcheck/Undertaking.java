package nextstep.query.history.selfcheck;

/** What one process does beside the pages, for all. Its word is stored. */
enum Undertaking {
    SELF_CHECK("self-check"),
    RENEWAL("renewal");

    private final String word;

    Undertaking(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
