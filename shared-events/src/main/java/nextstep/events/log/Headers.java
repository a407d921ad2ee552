package nextstep.events.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;

/** What is written beside a fact, as small texts: who, on what right, by which command, in answer to which
 * request, to take back what. */
public record Headers(Map<String, String> entries) {
    /** The opaque id of the person who acts. */
    public static final String BY = "by";
    /** The name of the command, for instance {@code CompleteStep}. */
    public static final String COMMAND = "command";
    /** The id of the mandate under which they act; none where anybody who signed in may. */
    public static final String MANDATE = "mandate";
    /** The id of the request, also found in the server's own log. */
    public static final String REQUEST = "request";

    /** The position of the fact that this one takes back; none where it was not decided for that. */
    public static final String UNDOES = "undoes";

    /** All that is written. */
    public static final List<String> KEYS = List.of(BY, COMMAND, MANDATE, REQUEST, UNDOES);

    public static final Headers NONE = new Headers(Map.of());

    public Headers {
        entries = Map.copyOf(entries);
    }

    public Optional<PersonId> by() {
        return Optional.ofNullable(entries.get(BY)).map(PersonId::new);
    }

    /** On what right they acted. Empty for what anybody may who signed in, and where a machine acted. */
    public Optional<MandateId> mandate() {
        return Optional.ofNullable(entries.get(MANDATE)).map(MandateId::new);
    }

    /** The position of the fact that it takes back. */
    public Optional<Long> undoes() {
        return Optional.ofNullable(entries.get(UNDOES)).map(Long::valueOf);
    }
}
