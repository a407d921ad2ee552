package nextstep.query.views;

/** Where an edition of the views is, and where the next one can be made beside it. */
interface ViewPlace {

    ViewPools open();

    /**
     * Where another edition can be made; what an earlier attempt left there is gone. Until it is complete a power cut, or a
     * statement that fails, may leave nothing of use.
     */
    ViewPlace beside();

    /**
     * The same place once everything that was written by these connections is safe, and can be read while more is written. Where it
     * is another one these connections are closed.
     */
    ViewPlace complete(ViewPools making);

    /** Nobody needs it any more; it never was one that is read. */
    void remove(ViewPools pools);

    /** Whether connections find the other edition by themselves once it has taken this one's place. */
    boolean keepsConnections();

    /**
     * From now on the other place is the one that is found, also after a restart: in one step, whatever happens meanwhile.
     *
     * @param position up to which both are folded
     * @param forGood whether this one is never to be found again, also where the process ends just then
     */
    void giveWayTo(ViewPlace next, ViewPools nexts, long position, boolean forGood);

    /** After it gave way and nobody reads it any more: is kept for return, or gone for good. */
    void retire(boolean forGood);
}
