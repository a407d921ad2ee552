package nextstep.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.log.EventLog;
import nextstep.events.log.Log;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Whoever sends readers where a program says that it is ready must be able to believe it. */
class ViewsHealthTest {
    @TempDir
    private Path data;

    @Test
    void isReadyOnceTheViewsKnowEverything() {
        CountDownLatch mayRead = new CountDownLatch(1);
        LogSettings settings = new LogSettings("jdbc:sqlite:" + data.resolve("log.db"), "", "", Clock.systemUTC());
        try (EventLog log = EventLog.open(settings);
                ViewDatabase database = ViewDatabase.inFile(data.resolve("views.db"))) {
            RegionDefined fact = new RegionDefined(new RegionId("EU"), new Title("Europe"), new Source("a list"));
            new LogStorageEngine(log)
                    .appendEvents(
                            new GenericDomainEventMessage<>("", fact.region().value(), 0, fact));
            Projector projector = new Projector(slow(log, mayRead), database, AllViews.PROJECTIONS, 100);
            ViewsHealth health = new ViewsHealth(projector);
            projector.start();
            try {
                await().until(projector::isRunning);
                assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

                mayRead.countDown();

                await().until(() -> health.health().getStatus().equals(Status.UP));
                assertThat(health.health().getDetails()).containsEntry("position", 0L);
            } finally {
                mayRead.countDown();
                projector.stop();
            }
        }
    }

    /** The same log, of which nothing is read before it may be. */
    private static Log slow(Log log, CountDownLatch mayRead) {
        return (Log) Proxy.newProxyInstance(
                Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        mayRead.await();
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
