package nextstep.command.founding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;

/** Which shipped facts are in the log already. Each stream is read once, so this is asked anew after writing. */
final class FoundInTheLog {
    private final Log log;
    private final Map<String, Set<String>> requestsByStream = new HashMap<>();

    FoundInTheLog(Log log) {
        this.log = log;
    }

    List<Shipped> lacking(List<Shipped> facts) {
        return facts.stream()
                .filter(fact -> !requests(fact.stream()).contains(fact.request()))
                .toList();
    }

    private Set<String> requests(String stream) {
        return requestsByStream.computeIfAbsent(
                stream,
                id -> log.readStream(id, 0).stream()
                        .map(recorded -> recorded.headers().entries().get(Headers.REQUEST))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
