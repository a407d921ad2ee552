package nextstep.events.log;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Tells a caller what the unit of work that it had started has written. The caller makes one and {@link #of attaches}
 * it to the unit of work; after the commit it holds the positions, or nothing where nothing was written.
 */
public final class Receipt {
    private static final String RESOURCE = Receipt.class.getName();

    private volatile @Nullable Appended appended;

    /** Attaches this receipt to the root of a unit of work, to be filled before anything is acknowledged. */
    public void of(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    public Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    /** Notes down what was written, in the resources of the root and on the receipt if there is one. */
    static void write(UnitOfWork<?> root, Appended written) {
        Appended earlier = root.getResource(Appended.RESOURCE);
        Appended all = earlier == null ? written : earlier.and(written);
        root.resources().put(Appended.RESOURCE, all);
        if (root.resources().get(RESOURCE) instanceof Receipt receipt) {
            receipt.appended = all;
        }
    }
}
