package nextstep.command.running;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nextstep.events.log.Receipt;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** One command's way to its aggregate: the version it expects, the one it found there, what was written. */
final class Visit {
    private static final String RESOURCE = Visit.class.getName();

    final Receipt receipt = new Receipt();
    private final @Nullable Long expectedVersion;
    private final Map<String, Long> seen = new HashMap<>();
    private @Nullable Long found;

    Visit(@Nullable Long expectedVersion) {
        this.expectedVersion = expectedVersion;
    }

    static Optional<Visit> of(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.getResource(RESOURCE));
    }

    void begin(UnitOfWork<?> unitOfWork) {
        unitOfWork.resources().put(RESOURCE, this);
        receipt.of(unitOfWork);
    }

    /** Comes to the command's own aggregate first, then to others that the decision turns to; those have no expected version. */
    void to(Aggregate<?> aggregate) {
        long version = aggregate.version() == null ? -1 : aggregate.version();
        if (aggregate.identifierAsString() != null) { // else it is new, and nothing was written in it yet
            seen.putIfAbsent(aggregate.identifierAsString(), version);
        }
        if (found != null) {
            return;
        }
        found = version;
        if (expectedVersion != null && !expectedVersion.equals(found)) {
            throw new ConflictingAggregateVersionException(aggregate.identifierAsString(), expectedVersion, found);
        }
    }

    /** Every stream that was looked at, with the version found there: -1 where there was nothing. */
    Map<String, Long> seen() {
        return seen;
    }

    /** The version when the command came; -1 where there was nothing. */
    long found() {
        return found == null ? -1 : found;
    }
}
