package nextstep.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nextstep.events.people.PersonId;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds wherever accounts are kept. */
abstract class NamesContract {
    private static final String NAME = "Ada of the Unmistakable Name";
    private static final String ACCOUNT = "4711-0815-4711";

    private final TestAccounts store;

    private Accounts accounts;

    NamesContract(TestAccounts store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        store.empty();
        accounts = new Accounts(store.open(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void areReadAnewAtEachSignInAndFollowTheAccount() {
        PersonId person = accounts.personOf(ACCOUNT, new Title("Before"), false).id();
        long before = accounts.names().edition();

        assertThat(accounts.personOf(ACCOUNT, new Title("After"), false).id()).isEqualTo(person);
        assertThat(accounts.names().shown(person)).isEqualTo("After");
        assertThat(accounts.names().edition()).isNotEqualTo(before);
    }

    @Test
    void ofTwoPeopleMayBeTheSameWhenTheirAccountsDiffer() {
        PersonId linked = accounts.personNamed(new Title("Ada"));
        PersonId first = accounts.personOf("1", new Title("Ada"), false).id();
        PersonId second = accounts.personOf("2", new Title("Ada"), false).id();

        assertThat(List.of(linked, first, second)).doesNotHaveDuplicates();
        assertThat(accounts.personNamed(new Title("Ada"))).isEqualTo(linked);
    }

    @Test
    void thatTheWikiHidesAreNotShown() {
        PersonId person = accounts.personOf(ACCOUNT, new Title("Seen"), false).id();
        accounts.personOf(ACCOUNT, null, false);

        assertThat(accounts.names().shown(person)).isEqualTo(Person.HIDDEN);
    }

    @Test
    void goAndLeaveAFormerParticipant() {
        PersonId person = accounts.personOf(ACCOUNT, new Title(NAME), false).id();
        accounts.speak(person, Language.ENGLISH);
        accounts.issue(person, new Title(NAME + "'s script"), Duration.ofDays(1));
        String session = accounts.sessions().begin(person, "Firefox");
        accounts.refusedForms().keep(Sessions.idOf(session), "title=" + NAME);
        accounts.links().make(person, null, Links.USUAL);
        PersonId other = accounts.personNamed(new Title("Bob"));
        store.lookedThrough();
        assertThat(store.says(NAME)).isTrue();
        accounts.forget(person);

        assertThat(accounts.names().shown(person)).isEqualTo(Person.FORMER);
        assertThat(accounts.names().shown(List.of(person, other)))
                .containsEntry(person, Person.FORMER)
                .containsEntry(other, "Bob");
        assertThat(accounts.tokens(person)).isEmpty();
        assertThat(accounts.sessions().of(person)).isEmpty();
        assertThat(store.says(NAME)).as("with the store still open").isFalse();
        assertThat(store.says(ACCOUNT)).isFalse();
        assertThat(accounts.personOf(ACCOUNT, new Title(NAME), false).id())
                .as("who comes again is somebody new")
                .isNotEqualTo(person);
    }

    @Test
    void thatNobodyKnowsAreThoseOfFormerParticipants() {
        assertThat(accounts.names().shown(new PersonId("nobody"))).isEqualTo(Person.FORMER);
    }
}
