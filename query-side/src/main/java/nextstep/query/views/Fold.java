package nextstep.query.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nextstep.events.Fact;
import nextstep.events.log.Recorded;
import nextstep.events.log.WhatStands;

/** One projection at work on one database: its views and what it does with each kind of stream. */
public final class Fold {
    private final Projection projection;
    private final Stored stored;
    private final int most;
    private final List<Rows<?, ?>> views = new ArrayList<>();
    private final List<Runnable> drops = new ArrayList<>();
    private final List<Consumer<Recorded>> undoing = new ArrayList<>();
    private final Map<Class<? extends Fact>, BiConsumer<Fact, Recorded>> streams = new HashMap<>();
    private long position = -1;

    Fold(Projection projection, Stored stored, int most) {
        this.projection = projection;
        this.stored = stored;
        this.most = most;
        projection.arrange().accept(this);
    }

    /** The rows of a view that this projection alone fills. */
    public <K, R extends Row<K>> Rows<K, R> view(View<K, R> view) {
        Rows<K, R> rows = new Rows<>(view, key -> stored.version(view, key), most, () -> position);
        views.add(rows);
        return rows;
    }

    /** Asks for all facts of one kind of stream, in order. A projection may ask for several kinds. */
    public <E extends Fact> void on(Class<E> stream, BiConsumer<E, Recorded> fold) {
        streams.put(stream, (fact, recorded) -> fold.accept(stream.cast(fact), recorded));
    }

    /** Asks for each fact that takes back another. What was folded of their streams is folded anew without both in any case. */
    public void onTakingBack(Consumer<Recorded> fold) {
        undoing.add(fold);
    }

    /** What a projection keeps in memory besides rows is to be dropped when it starts again from what is stored. */
    public void onReset(Runnable drop) {
        drops.add(drop);
    }

    void reset() {
        drops.forEach(Runnable::run);
    }

    String name() {
        return projection.name();
    }

    Projection projection() {
        return projection;
    }

    List<Rows<?, ?>> views() {
        return views;
    }

    /**
     * Puts what its rows say of a stream on what stands of it now in the place of what stood before its last fact, which takes
     * something back. An index goes on finding what was taken back.
     *
     * @param stream all that was recorded in it, up to that fact
     */
    void takeBack(List<Recorded> stream) {
        undoing.forEach(one -> one.accept(stream.getLast()));
        Fold before = alone(WhatStands.of(stream.subList(0, stream.size() - 1)));
        Fold after = alone(WhatStands.of(stream));
        reset();
        for (int i = 0; i < views.size(); i++) {
            views.get(i).succeed(before.views.get(i), after.views.get(i));
        }
    }

    /** The same projection over these facts alone. */
    private Fold alone(List<Recorded> facts) {
        Fold alone = new Fold(projection, Stored.NOTHING, Integer.MAX_VALUE);
        for (Recorded recorded : facts) {
            alone.at(recorded.position());
            alone.handler(recorded.fact().getClass()).ifPresent(handler -> handler.accept(recorded.fact(), recorded));
        }
        return alone;
    }

    /** What it does with facts of this class; empty where they do not concern it. */
    Optional<BiConsumer<Fact, Recorded>> handler(Class<? extends Fact> fact) {
        return streams.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(fact))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The position of the fact that is folded next. */
    void at(long next) {
        position = next;
    }

    /** Looks up what is stored. */
    interface Stored {
        Stored NOTHING = new Stored() {
            @Override
            public <K, R extends Row<K>> Optional<Version<R>> version(View<K, R> view, K key) {
                return Optional.empty();
            }
        };

        <K, R extends Row<K>> Optional<Version<R>> version(View<K, R> view, K key);
    }
}
