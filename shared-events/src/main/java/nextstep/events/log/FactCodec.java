package nextstep.events.log;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nextstep.events.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts as JSON that a person can read: fields in the order of the record, dates as {@code 2026-11-22}, nothing where
 * nothing is stated. Reading is strict: an unknown field, a missing one or one of another type is an error.
 */
public final class FactCodec {
    /** What carries old forms forward. A step stays for as long as its old form may stand in a log: for ever. */
    private static final List<RevisionStep> STEPS = List.of();

    private final EventNames names;
    private final JsonMapper mapper = RecordJson.mapper();
    /** One for each event that has occurred in this process: making them takes time, using them does not. */
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    private final Map<StoredName, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<StoredName, RevisionStep> steps;
    private final ObjectReader trees;

    /** Today's events, with the steps that carry their old forms forward. */
    public FactCodec() {
        this(new EventNames(Facts.all()), STEPS);
    }

    public FactCodec(EventNames names, List<RevisionStep> steps) {
        this.names = names;
        this.steps = steps.stream().collect(Collectors.toMap(RevisionStep::from, step -> step));
        this.trees = mapper.readerFor(ObjectNode.class);
    }

    public EventNames names() {
        return names;
    }

    public byte[] write(Fact fact) {
        ObjectWriter writer = writers.get(fact.getClass());
        if (writer == null) {
            names.of(fact.getClass());
            writer = mapper.writerFor(fact.getClass());
            writers.put(fact.getClass(), writer);
        }
        return writer.writeValueAsBytes(fact);
    }

    /**
     * Reads a payload as recorded and carries it forward to the newest form of its event.
     *
     * @throws Unreadable when it cannot be read in full
     */
    public Fact read(StoredName name, byte[] payload) {
        try {
            ObjectReader reader = readers.get(name);
            @Nullable Fact fact = reader != null ? reader.readValue(payload) : readForTheFirstTime(name, payload);
            if (fact == null) {
                throw new Unreadable("A " + name + " is nothing");
            }
            return fact;
        } catch (JacksonException e) {
            throw new Unreadable("A " + name + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private @Nullable Fact readForTheFirstTime(StoredName name, byte[] payload) {
        if (steps.containsKey(name)) {
            return carriedForward(name, payload);
        }
        ObjectReader reader = mapper.readerFor(names.event(name));
        readers.put(name, reader);
        return reader.readValue(payload);
    }

    private @Nullable Fact carriedForward(StoredName name, byte[] payload) {
        StoredName current = name;
        ObjectNode tree = trees.readValue(payload);
        for (@Nullable RevisionStep step = steps.get(current); step != null; step = steps.get(current)) {
            tree = step.change().apply(tree);
            current = step.to();
        }
        return trees.forType(names.event(current)).readValue(tree);
    }
}
