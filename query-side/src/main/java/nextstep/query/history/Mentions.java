package nextstep.query.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import org.jspecify.annotations.Nullable;

/** Which things a fact speaks of: that of its own stream first, then every other whose id it holds. */
public final class Mentions {
    /** Looked up once: every fact of many streams is asked while views are made. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Mentions() {}

    public static Set<StreamId> in(Fact fact) {
        Set<StreamId> found = new LinkedHashSet<>();
        found.add(fact.stream());
        collect(fact, found);
        return found;
    }

    private static void collect(@Nullable Object value, Set<StreamId> found) {
        switch (value) {
            case StreamId id -> found.add(id);
            case Collection<?> several -> several.forEach(one -> collect(one, found));
            case Record record -> {
                for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                    collect(read(record, component), found);
                }
            }
            case null, default -> {}
        }
    }

    /** What a component says. */
    static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
