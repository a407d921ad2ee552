package nextstep.query.views;

import java.util.concurrent.atomic.AtomicLong;

/** An edition in memory, gone when closed. One reader, and none while the projector writes. */
record ViewMemory(long number) implements ViewPlace {
    private static final AtomicLong NUMBERS = new AtomicLong();

    static ViewMemory fresh() {
        return new ViewMemory(NUMBERS.incrementAndGet());
    }

    @Override
    public ViewPools open() {
        String url = "jdbc:sqlite:file:views-" + number + "?mode=memory&cache=shared";
        return new ViewPools(
                ViewPools.pool("views-write", url, null, null, 1, null),
                ViewPools.pool("views-read", url, null, null, 1, null));
    }

    @Override
    public ViewPlace beside() {
        return fresh();
    }

    @Override
    public ViewPlace complete(ViewPools making) {
        return this;
    }

    @Override
    public void remove(ViewPools pools) {
        pools.close();
    }

    @Override
    public boolean keepsConnections() {
        return false;
    }

    @Override
    public void giveWayTo(ViewPlace next, ViewPools nexts, long position, boolean forGood) {}

    @Override
    public void retire(boolean forGood) {}
}
