package nextstep.query.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were made for readers of whom nothing is known, kept for the next who asks the same from the same point: so many
 * bytes of them, and what was asked for longest ago goes first. However many ask for a page at once, it is made once.
 */
final class KeptPages {
    /** What a page costs beside its bytes and those of its address. */
    private static final int OVERHEAD = 500;

    private final long most;
    private final LongSupplier people;
    private final Map<Key, KeptPage> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, CompletableFuture<Optional<KeptPage>>> inTheMaking = new ConcurrentHashMap<>();
    private long bytes;
    private @Nullable Key last;

    /** @param people changes when somebody is called otherwise or no more */
    KeptPages(long most, LongSupplier people) {
        this.most = most;
        this.people = people;
    }

    /** Everything that a page depends on which is the same for everybody. {@code people} changes with what somebody is called. */
    record Key(String address, List<String> languages, Point point, long people) {
        /** Names and texts are as they were then: none was removed in between. */
        boolean saysTheSame(Key other) {
            return people == other.people
                    && point.edition() == other.point.edition()
                    && point.suppressed() == other.point.suppressed();
        }

        long weight() {
            return OVERHEAD + 2L * address.length() + 50L * languages.size();
        }
    }

    /** The page in one of its forms. It is kept unless it says that it stands elsewhere by now. */
    KeptPage page(Key key, boolean compressed, Supplier<KeptPage> making) {
        dropOutdated(key);
        while (true) {
            KeptPage kept = kept(key);
            if (kept != null && kept.has(compressed)) {
                return kept;
            }
            CompletableFuture<Optional<KeptPage>> own = new CompletableFuture<>();
            CompletableFuture<Optional<KeptPage>> before = inTheMaking.putIfAbsent(key, own);
            if (before == null) {
                return made(key, compressed, making, own);
            }
            Optional<KeptPage> theirs = before.join();
            if (theirs.isPresent() && theirs.get().has(compressed)) {
                return theirs.get();
            }
        }
    }

    private KeptPage made(
            Key key, boolean compressed, Supplier<KeptPage> making, CompletableFuture<Optional<KeptPage>> told) {
        try {
            KeptPage before = kept(key);
            KeptPage page = (before == null ? making.get() : before).in(compressed);
            if (page.position() == key.point().position()) {
                keep(key, page);
            }
            told.complete(Optional.of(page));
            return page;
        } finally {
            inTheMaking.remove(key);
            told.complete(Optional.empty()); // where it could not be made: then whoever waits tries by themselves
        }
    }

    /** What was removed is not kept in memory either: once another page is asked for, where nobody told before. */
    private synchronized void dropOutdated(Key key) {
        if (last != null && !last.saysTheSame(key)) {
            drop();
        }
        last = key;
    }

    /** Keeps none of them any more. What is in the making is kept only where it says what is so now. */
    synchronized void drop() {
        pages.clear();
        bytes = 0;
    }

    private synchronized @Nullable KeptPage kept(Key key) {
        return pages.get(key);
    }

    private synchronized void keep(Key key, KeptPage page) {
        KeptPage before = pages.remove(key);
        bytes -= before == null ? 0 : key.weight() + before.weight();
        if (key.weight() + page.weight() > most || key.people() != people.getAsLong()) {
            return;
        }
        pages.put(key, page);
        bytes += key.weight() + page.weight();
        Iterator<Map.Entry<Key, KeptPage>> longestAgo = pages.entrySet().iterator();
        while (bytes > most) {
            Map.Entry<Key, KeptPage> eldest = longestAgo.next();
            bytes -= eldest.getKey().weight() + eldest.getValue().weight();
            longestAgo.remove();
        }
    }

    /** How many bytes are kept. */
    synchronized long bytes() {
        return bytes;
    }
}
