package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nextstep.events.Fact;
import org.axonframework.serialization.Revision;

/** Which stored name belongs to which event, in both directions. */
public final class EventNames {
    private final Map<Class<? extends Fact>, StoredName> names = new HashMap<>();
    private final Map<String, Class<? extends Fact>> events = new TreeMap<>();

    /**
     * Reads the names off the events.
     *
     * @throws IllegalArgumentException when an event has no name or revision, or two have the same name
     */
    public EventNames(Stream<Class<? extends Fact>> facts) {
        facts.forEach(this::add);
    }

    private void add(Class<? extends Fact> event) {
        JsonTypeName name = event.getAnnotation(JsonTypeName.class);
        Revision revision = event.getAnnotation(Revision.class);
        if (name == null || revision == null) {
            throw new IllegalArgumentException(event + " has no stored name or no revision");
        }
        Class<? extends Fact> other = events.put(name.value(), event);
        if (other != null) {
            throw new IllegalArgumentException(event + " and " + other + " have one stored name");
        }
        names.put(event, new StoredName(name.value(), revision.value()));
    }

    /**
     * The name under which an event is written today.
     *
     * @throws IllegalArgumentException when it is none of ours
     */
    public StoredName of(Class<?> event) {
        StoredName name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException(event + " is no event of the log");
        }
        return name;
    }

    /**
     * The event behind a name of today's.
     *
     * @throws Unreadable when no event has this name or it has another revision by now
     */
    public Class<? extends Fact> event(StoredName name) {
        Class<? extends Fact> event = events.get(name.name());
        if (event == null || !name.equals(names.get(event))) {
            throw new Unreadable("No event is known as " + name + ", and nothing carries it forward");
        }
        return event;
    }

    /** Every event there is, in the order of the names. */
    public Collection<Class<? extends Fact>> events() {
        return Collections.unmodifiableCollection(events.values());
    }
}
