package nextstep.query.reading;

import java.util.stream.Stream;
import nextstep.web.pages.Here;

/** What a calendar or a feed takes out of a thing of an answer. */
@FunctionalInterface
public interface Picked<P> {
    Stream<P> of(Object thing, Here here, Names names);

    /** Out of things of one kind, the only one that the answer has. */
    static <T, P> Picked<P> of(Class<T> kind, OfThing<T, P> picked) {
        return (thing, here, names) -> picked.of(kind.cast(thing), here, names);
    }

    /** The same where the kind is known. */
    @FunctionalInterface
    interface OfThing<T, P> {
        Stream<P> of(T thing, Here here, Names names);
    }
}
