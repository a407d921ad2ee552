package nextstep.standalone.pages;

import java.nio.file.Path;
import java.time.Duration;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.stories.Mandates;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.springframework.context.ConfigurableApplicationContext;

/** A tracker with the shipped history and some work upon it, so that every page has something to show. */
final class StartedTracker implements AutoCloseable {
    private final ConfigurableApplicationContext tracker;

    StartedTracker(Path data) {
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data);
        Work.recorded(address(), token());
    }

    String address() {
        return Listening.at(tracker);
    }

    String token() {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId person = accounts.personNamed(new Title("Ada"));
        Mandates.give(tracker, person, MandateKind.HUB_COORDINATOR, "CEEHUB");
        return accounts.issue(person, new Title("test"), Duration.ofDays(2)).secret();
    }

    /** The path of a link that signs somebody in, once. */
    String signInLink() {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId person = accounts.personNamed(new Title("Ada"));
        return "/sign-in/links/"
                + accounts.links().make(person, null, Duration.ofHours(1)).secret();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
