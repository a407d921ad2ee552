package nextstep.standalone.door;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Decisions;
import nextstep.command.mandates.FirstSteward;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import nextstep.web.people.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A tracker into which people come by links: Sara is its steward, Ada and Tina are of the support team. */
final class House implements AutoCloseable {
    private final ConfigurableApplicationContext tracker;

    House(Path data) {
        tracker = Tracker.application().run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
        tracker.getBean(FirstSteward.class).is(person("Sara"));
        gives("Ada", MandateKind.SUPPORT_TEAM, null);
        gives("Tina", MandateKind.SUPPORT_TEAM, null);
    }

    String address() {
        return Listening.at(tracker);
    }

    Accounts accounts() {
        return tracker.getBean(Accounts.class);
    }

    PersonId person(String name) {
        return accounts().personNamed(new Title(name));
    }

    void gives(String name, MandateKind kind, @Nullable String group) {
        GroupId of = group == null ? null : new GroupId(group);
        List<Evidence> basis = List.of(new Evidence(new Prose("for the tests"), null));
        tracker.getBean(Decisions.class)
                .decide(new GiveMandate(person(name), kind, of, null, null, basis, null), Asked.byTheTracker("tests"));
    }

    /** Somebody with a browser of their own who has not signed in. */
    Guest guest() {
        return new Guest(address());
    }

    Guest signedIn(String name) {
        Guest guest = guest();
        HttpResponse<String> opened = guest.sendsForm(link(name) + "/open", "");
        if (opened.statusCode() != 303) {
            throw new AssertionError(opened.body());
        }
        return guest;
    }

    String link(String name) {
        return accounts().links().make(person(name), null, Links.USUAL).path();
    }

    String token(String name, Scope scope) {
        return accounts()
                .issue(person(name), new Title("tests"), scope, Duration.ofDays(1))
                .secret();
    }

    /** A program with a token sends JSON. */
    static HttpResponse<String> posts(Guest script, String path, String token, String json) {
        return script.send(script.at(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** A program with a token writes something that the support team may. */
    static HttpResponse<String> defines(Guest script, String region, String token) {
        String json = "{\"name\": \"A region\", \"source\": \"a list\"}";
        return posts(script, "/regions/" + region + "/define", token, json);
    }

    @Override
    public void close() {
        tracker.close();
    }
}
