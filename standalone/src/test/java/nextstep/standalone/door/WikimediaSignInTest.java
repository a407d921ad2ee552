package nextstep.standalone.door;

import static nextstep.standalone.door.Guest.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.events.people.PersonId;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class WikimediaSignInTest {
    @TempDir
    static Path data;

    static FakeWiki wiki;
    static ConfigurableApplicationContext tracker;
    static String address;

    @BeforeAll
    static void start() {
        wiki = new FakeWiki();
        tracker = Tracker.application()
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.history=false",
                        "--nextstep.sign-in.wiki=" + wiki.restApi(),
                        "--nextstep.sign-in.client-id=" + FakeWiki.CLIENT,
                        "--nextstep.sign-in.client-secret=" + FakeWiki.SECRET);
        address = Listening.at(tracker);
    }

    @AfterAll
    static void stop() {
        tracker.close();
        wiki.close();
    }

    @Test
    void signsInByTheAccountAndLeadsBack() {
        wiki.is("{\"sub\": 4711, \"username\": \"Ada\", \"blocked\": false, \"groups\": [\"*\"]}");
        try (Guest ada = new Guest(address)) {
            HttpResponse<String> back = goesThereAndBack(ada, "/sign-in/wikimedia?back=/plans/x%3Fon%3D2026-01-01");

            assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
            assertThat(back.headers().firstValue("Location")).hasValue("/plans/x?on=2026-01-01");
            assertThat(ada.account().get("name").stringValue()).isEqualTo("Ada");
        }
    }

    @Test
    void knowsAnAccountByItsNumberAndReadsItsNameAnew() {
        try (Guest before = new Guest(address);
                Guest after = new Guest(address);
                Guest namesake = new Guest(address)) {
            wiki.is("{\"sub\": 1, \"username\": \"Before\", \"blocked\": false}");
            goesThereAndBack(before, "/sign-in/wikimedia");
            wiki.is("{\"sub\": 1, \"username\": \"After\", \"blocked\": false}");
            goesThereAndBack(after, "/sign-in/wikimedia");
            wiki.is("{\"sub\": 2, \"username\": \"Before\", \"blocked\": false}");
            goesThereAndBack(namesake, "/sign-in/wikimedia");

            assertThat(after.account().get("person")).isEqualTo(before.account().get("person"));
            assertThat(before.account().get("name").stringValue()).isEqualTo("After");
            assertThat(namesake.account().get("person"))
                    .isNotEqualTo(before.account().get("person"));
        }
    }

    @Test
    void showsNoNameOfAUserWhomTheWikiHides() {
        wiki.is("{\"sub\": \"77\", \"blocked\": false}");
        try (Guest hidden = new Guest(address)) {
            goesThereAndBack(hidden, "/sign-in/wikimedia");
            var person = new PersonId(hidden.account().get("person").stringValue());

            assertThat(hidden.account().get("name").isNull()).isTrue();
            assertThat(tracker.getBean(Accounts.class).names().shown(person)).isEqualTo(Person.HIDDEN);
        }
    }

    @Test
    void signsABlockedUserOutAndNotInAgain() {
        try (Guest eve = new Guest(address);
                Guest again = new Guest(address)) {
            wiki.is("{\"sub\": 666, \"username\": \"Eve\", \"blocked\": false}");
            goesThereAndBack(eve, "/sign-in/wikimedia");
            assertThat(eve.get("/account").statusCode()).isEqualTo(200);
            wiki.is("{\"sub\": 666, \"username\": \"Eve\", \"blocked\": true}");
            HttpResponse<String> refused = goesThereAndBack(again, "/sign-in/wikimedia");

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(code(refused)).isEqualTo("account-blocked");
            assertThat(eve.get("/account").statusCode()).isEqualTo(401);
            assertThat(again.get("/account").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void takesNobodyBackWhomItDidNotSend() {
        wiki.is("{\"sub\": 4711, \"username\": \"Ada\", \"blocked\": false}");
        try (Guest attacker = new Guest(address);
                Guest victim = new Guest(address)) {
            String callback = goesThere(attacker, "/sign-in/wikimedia");

            assertThat(code(victim.get(callback)))
                    .as("a callback of another browser")
                    .isEqualTo("not-sent-by-us");
            assertThat(code(attacker.get(callback.replace("state=nsa_", "state=nsa_x"))))
                    .isEqualTo("not-sent-by-us");
            assertThat(victim.get("/account").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void takesSomebodyBackOnce() {
        wiki.is("{\"sub\": 4711, \"username\": \"Ada\", \"blocked\": false}");
        try (Guest ada = new Guest(address)) {
            String callback = goesThere(ada, "/sign-in/wikimedia");

            assertThat(ada.get(callback).statusCode()).isEqualTo(303);
            assertThat(code(ada.get(callback))).isEqualTo("not-sent-by-us");
        }
    }

    @Test
    void saysSoWhenThePersonOrTheWikiSaysNo() {
        try (Guest ada = new Guest(address)) {
            wiki.refuses();
            assertThat(code(goesThereAndBack(ada, "/sign-in/wikimedia"))).isEqualTo("sign-in-declined");
            wiki.is("{\"sub\": 4711, \"username\": \"Ada\", \"blocked\": false}");
            String callback = goesThere(ada, "/sign-in/wikimedia");
            assertThat(code(ada.get(callback.replace("code=code-", "code=other-"))))
                    .isEqualTo("wiki-silent");
        }
    }

    @Test
    void leadsBackToNoOtherSite() {
        wiki.is("{\"sub\": 4711, \"username\": \"Ada\", \"blocked\": false}");
        try (Guest ada = new Guest(address)) {
            for (String elsewhere : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", ""}) {
                HttpResponse<String> back = goesThereAndBack(ada, "/sign-in/wikimedia?back=" + elsewhere);
                assertThat(back.headers().firstValue("Location")).as(elsewhere).hasValue("/account");
            }
        }
    }

    private static HttpResponse<String> goesThereAndBack(Guest guest, String path) {
        return guest.get(goesThere(guest, path));
    }

    /** As far as the address that the wiki sends the browser back to. */
    private static String goesThere(Guest guest, String path) {
        HttpResponse<String> leaving = guest.get(path);
        assertThat(leaving.statusCode()).as(leaving.body()).isEqualTo(302);
        URI authorize = URI.create(leaving.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> sent = guest.get(authorize.toString());
        return sent.headers().firstValue("Location").orElseThrow().replace(address, "");
    }
}
