package nextstep.command.running;

import java.util.Optional;
import nextstep.events.log.Receipt;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** One command's way to its aggregate: the version it expects, what it found there, what was written. */
final class Visit {
    private static final String RESOURCE = Visit.class.getName();

    final Receipt receipt = new Receipt();
    private final @Nullable Long expectedVersion;
    private @Nullable Aggregate<?> aggregate;
    private boolean begins;

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
    void to(Aggregate<?> found) {
        if (aggregate != null) {
            return;
        }
        aggregate = found;
        begins = version() < 0;
        if (expectedVersion != null && version() != expectedVersion) {
            throw new ConflictingAggregateVersionException(found.identifierAsString(), expectedVersion, version());
        }
    }

    /** There was nothing when the command came. */
    boolean begins() {
        return begins;
    }

    /** The version of what was found, with what the command added; -1 where there is nothing. */
    long version() {
        Long version = aggregate == null ? null : aggregate.version();
        return version == null ? -1 : version;
    }
}
