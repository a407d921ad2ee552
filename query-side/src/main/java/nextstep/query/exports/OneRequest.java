package nextstep.query.exports;

import java.util.List;
import java.util.Optional;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;

/** The request in answer to which a piece of the log was recorded, from its first to its last fact. */
record OneRequest(String id) {

    /** Empty where the two ends are of several requests or of none, or where more of the same stands before or after. */
    static Optional<OneRequest> of(long first, long last, Log log) {
        return in(log.read(first, 1))
                .filter(request -> in(log.read(last, 1)).equals(Optional.of(request)))
                .filter(request -> first == 0 || !in(log.read(first - 1, 1)).equals(Optional.of(request)))
                .filter(request -> !in(log.read(last + 1, 1)).equals(Optional.of(request)));
    }

    boolean recorded(Recorded fact) {
        return id.equals(fact.headers().entries().get(Headers.REQUEST));
    }

    private static Optional<OneRequest> in(List<Recorded> one) {
        return one.stream()
                .findFirst()
                .map(recorded -> recorded.headers().entries().get(Headers.REQUEST))
                .map(OneRequest::new);
    }
}
