package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.Fact;
import nextstep.events.log.FactCodec;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import nextstep.events.values.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact in the timeline.
 *
 * @param event its stored name: {@code implementation.StepBlocked}
 * @param sequence its place in its stream: 0, 1, 2 ...
 * @param effective the day it speaks of, as stated; empty where none was
 * @param by the opaque id of the person who recorded it; empty where a machine did
 * @param mandate the id of the mandate it stands on; empty where none was needed or a machine recorded it
 * @param command which command it was decided by
 * @param request the id of the request, also found in the server's own log
 * @param undoes the position of the fact that it was decided to take back; empty where it was not
 * @param why the reason, rationale or note given with it
 * @param source where it was read
 * @param told what it says, in the newest form of its event
 * @param mentions the things it speaks of, that of its own stream first
 * @param fact the same as {@code told}, for what is said of it in words
 */
record Entry(
        long position,
        String path,
        Instant recordedAt,
        String event,
        String stream,
        long sequence,
        @Nullable LocalDate effective,
        @Nullable String by,
        @Nullable String mandate,
        @Nullable String command,
        @Nullable String request,
        @Nullable Long undoes,
        @Nullable String why,
        @Nullable String source,
        List<Evidence> evidence,
        JsonNode told,
        List<Mention> mentions,

        @JsonIgnore Fact fact) {
    private static final FactCodec CODEC = new FactCodec();
    private static final JsonMapper JSON = JsonMapper.shared();

    static Entry of(Recorded recorded) {
        Particulars particulars = Particulars.of(recorded.fact());
        Headers headers = recorded.headers();
        return new Entry(
                recorded.position(),
                pathOf(recorded.position()),
                recorded.recordedAt(),
                nameOf(recorded),
                recorded.stream(),
                recorded.sequence(),
                particulars.effective(),
                headers.entries().get(Headers.BY),
                headers.entries().get(Headers.MANDATE),
                headers.entries().get(Headers.COMMAND),
                headers.entries().get(Headers.REQUEST),
                headers.undoes().orElse(null),
                particulars.why(),
                particulars.source(),
                particulars.evidence(),
                JSON.readTree(CODEC.write(recorded.fact())),
                Mentions.in(recorded.fact()).stream().map(Mention::of).toList(),
                recorded.fact());
    }

    static String pathOf(long position) {
        return "/history/" + position;
    }

    /** The stored names of all that can happen. */
    static Set<String> names() {
        return CODEC.names().events().stream()
                .map(event -> CODEC.names().of(event).name())
                .collect(Collectors.toSet());
    }

    /** The stored name of what happened. */
    static String nameOf(Recorded recorded) {
        return CODEC.names().of(recorded.fact().getClass()).name();
    }
}
