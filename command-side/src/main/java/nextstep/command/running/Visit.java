package nextstep.command.running;

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

    /** Comes to the command's own aggregate. Others that a decision turns to afterwards are none of its business. */
    void to(Aggregate<?> aggregate) {
        if (found != null) {
            return;
        }
        Long version = aggregate.version();
        found = version == null ? -1 : version;
        if (expectedVersion != null && !expectedVersion.equals(found)) {
            throw new ConflictingAggregateVersionException(aggregate.identifierAsString(), expectedVersion, found);
        }
    }

    /** The version when the command came; -1 where there was nothing. */
    long found() {
        return found == null ? -1 : found;
    }
}
