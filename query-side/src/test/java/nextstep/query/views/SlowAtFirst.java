package nextstep.query.views;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nextstep.events.catalogue.InitiativeEvent;

/** The first time that a projection is folded anew beside the one that is read, it waits in the middle. */
final class SlowAtFirst {
    private final CountDownLatch middle = new CountDownLatch(1);
    private final CountDownLatch permission = new CountDownLatch(1);

    Projection projection(Projection projection) {
        AtomicBoolean first = new AtomicBoolean(true);
        return new Projection(projection.name(), projection.beside(), projection.script(), fold -> {
            projection.arrange().accept(fold);
            var usual = fold.handler(InitiativeEvent.InitiativeAdopted.class).orElseThrow();
            fold.on(InitiativeEvent.class, (event, recorded) -> {
                if (Thread.currentThread().getName().equals("views-renewal") && first.getAndSet(false)) {
                    middle.countDown();
                    awaitPermission();
                }
                usual.accept(event, recorded);
            });
        });
    }

    void awaitTheMiddle() throws InterruptedException {
        middle.await();
    }

    void goOn() {
        permission.countDown();
    }

    private void awaitPermission() {
        try {
            permission.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
