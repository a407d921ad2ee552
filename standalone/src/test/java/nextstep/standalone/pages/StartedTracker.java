package nextstep.standalone.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.stories.Mandates;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
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
        Mandates.give(tracker, person, MandateKind.SUPPORT_TEAM, null);
        return accounts.issue(person, new Title("test"), Duration.ofDays(2)).secret();
    }

    /** Makes so what {@link Situations} say, by somebody who may do everything for this; the pages to look at. */
    List<String> situations(String name) throws IOException, InterruptedException {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId person = accounts.personNamed(new Title(name));
        Mandates.give(tracker, person, MandateKind.STEWARD, null);
        Mandates.give(tracker, person, MandateKind.SUPPORT_TEAM, null);
        Mandates.give(tracker, person, MandateKind.HUB_COORDINATOR, "CEEHUB");
        Mandates.give(tracker, person, MandateKind.DELEGATE, "WMPL");
        String token =
                accounts.issue(person, new Title("test"), Duration.ofDays(2)).secret();
        return Situations.made(address(), person, token);
    }

    /** The path of a link that signs somebody in, once. */
    String signInLink() {
        return signInLink("Ada");
    }

    /** The same for somebody who may do this, for this group where it is for one. */
    String signInLink(String name, MandateKind may, @Nullable String group) {
        Mandates.give(tracker, tracker.getBean(Accounts.class).personNamed(new Title(name)), may, group);
        return signInLink(name);
    }

    /** The same for somebody who may do what anybody may. */
    String signInLink(String name) {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId person = accounts.personNamed(new Title(name));
        return "/sign-in/links/"
                + accounts.links().make(person, null, Duration.ofHours(1)).secret();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
