package nextstep.command.founding;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Makes one append to the log of all that is decided in a piece of work: all of it is recorded, or nothing. */
final class OneAppend {
    private OneAppend() {}

    static void of(Runnable work) {
        UnitOfWork<Message<?>> root = DefaultUnitOfWork.startAndGet(null);
        root.execute(work);
    }
}
