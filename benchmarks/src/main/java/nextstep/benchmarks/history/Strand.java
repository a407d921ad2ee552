package nextstep.benchmarks.history;

/** One strand of a history, such as all that happens to roles. It remembers what is so, so that what it tells can follow. */
interface Strand {

    /** Tells what stands at the beginning. */
    void begin(Scene scene);

    /** Tells one thing that happens now, a few facts at most. False when it has nothing to tell at the moment. */
    boolean goOn(Scene scene);
}
