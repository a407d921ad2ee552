package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.Fact;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What a decision rests on beyond its own stream: that nothing of some kinds has been recorded from a position on. Whoever
 * answers a question out of the log leaves one in the unit of work under way; what that appends is recorded only if the
 * premise holds at that moment, whatever other processes append.
 *
 * @param since the size of the log that the answer is out of
 * @param names the stored names of the facts that could have made it another answer
 */
public record Premise(long since, Set<String> names) {
    private static final String RESOURCE = Premise.class.getName();

    public Premise {
        names = Set.copyOf(names);
    }

    /** The stored names of these events, of all events of a kind of stream where that is given. */
    public static Set<String> names(Stream<Class<? extends Fact>> kinds) {
        return kinds.flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .map(event -> event.getAnnotation(JsonTypeName.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Leaves this with the unit of work under way. Where there is none, nothing is going to be decided by the answer. */
    public void leave() {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .<Set<Premise>>getOrComputeResource(RESOURCE, key -> new HashSet<>())
                    .add(this);
        }
    }

    /** What a unit of work rests on. */
    public static List<Premise> of(UnitOfWork<?> unitOfWork) {
        Set<Premise> left = unitOfWork.root().getResource(RESOURCE);
        return left == null ? List.of() : new ArrayList<>(left);
    }

    /** Whether one of these facts breaks it. */
    boolean isBrokenBy(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> names.contains(entry.name().name()));
    }
}
