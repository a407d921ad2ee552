package nextstep.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nextstep.events.people.PersonId;
import nextstep.events.values.Language;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {
    private static final String NAME = "Ada of the Unmistakable Name";

    @TempDir
    Path data;

    private Accounts accounts;

    @BeforeEach
    void open() {
        accounts = new Accounts(AccountsStore.file(data.resolve("accounts.db")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void areReadAnewAtEachSignInAndFollowTheAccount() {
        PersonId person = accounts.personOf("4711", new Title("Before"), false).id();
        long before = accounts.names().edition();

        assertThat(accounts.personOf("4711", new Title("After"), false).id()).isEqualTo(person);
        assertThat(accounts.names().shown(person)).isEqualTo("After");
        assertThat(accounts.names().edition()).isGreaterThan(before);
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
        PersonId person = accounts.personOf("4711", new Title("Seen"), false).id();
        accounts.personOf("4711", null, false);

        assertThat(accounts.names().shown(person)).isEqualTo(Person.HIDDEN);
    }

    @Test
    void goAndLeaveAFormerParticipant() throws IOException {
        PersonId person = accounts.personOf("4711", new Title(NAME), false).id();
        accounts.speak(person, Language.ENGLISH);
        accounts.issue(person, new Title(NAME + "'s script"), Duration.ofDays(1));
        String session = accounts.sessions().begin(person, "Firefox");
        accounts.refusedForms().keep(Sessions.idOf(session), "title=" + NAME);
        accounts.links().make(person, null, Links.USUAL);
        PersonId other = accounts.personNamed(new Title("Bob"));
        assertThat(filesThatSay(NAME)).isNotEmpty();
        accounts.forget(person);

        assertThat(accounts.names().shown(person)).isEqualTo(Person.FORMER);
        assertThat(accounts.names().shown(List.of(person, other)))
                .containsEntry(person, Person.FORMER)
                .containsEntry(other, "Bob");
        assertThat(accounts.tokens(person)).isEmpty();
        assertThat(accounts.sessions().of(person)).isEmpty();
        assertThat(filesThatSay(NAME)).as("with the store still open").isEmpty();
        assertThat(filesThatSay("4711")).isEmpty();
        assertThat(accounts.personOf("4711", new Title(NAME), false).id())
                .as("who comes again is somebody new")
                .isNotEqualTo(person);
    }

    @Test
    void thatNobodyKnowsAreThoseOfFormerParticipants() {
        assertThat(accounts.names().shown(new PersonId("nobody"))).isEqualTo(Person.FORMER);
    }

    private List<Path> filesThatSay(String text) throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(file -> says(file, text)).toList();
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
