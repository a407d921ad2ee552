package nextstep.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.web.people.Links.IssuedLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds wherever accounts are kept. */
abstract class LinksContract {
    private final TestAccounts store;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private Accounts accounts;
    private Links links;
    private PersonId ada;

    LinksContract(TestAccounts store) {
        this.store = store;
    }

    @BeforeEach
    void open() {
        store.empty();
        InstantSource time = now::get;
        Clock clock = time.withZone(ZoneOffset.UTC);
        accounts = new Accounts(store.open(), clock);
        links = accounts.links();
        ada = accounts.personNamed(new Title("Ada"));
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void openOnceForThePersonTheyWereMadeFor() {
        IssuedLink link = links.make(ada, null, Links.USUAL);

        assertThat(links.open(link.secret())).contains(ada);
        assertThat(links.look(link.secret())).isEqualTo(Links.State.USED);
        assertThat(links.open(link.secret())).isEmpty();
    }

    @Test
    void areNotUsedUpByLookingAtThem() {
        IssuedLink link = links.make(ada, null, Links.USUAL);

        assertThat(links.look(link.secret())).isEqualTo(Links.State.OPEN);
        assertThat(links.look(link.secret())).isEqualTo(Links.State.OPEN);
        assertThat(links.open(link.secret())).contains(ada);
    }

    @Test
    void expire() {
        IssuedLink link = links.make(ada, null, Links.USUAL);
        now.set(now.get().plus(Links.USUAL));

        assertThat(links.look(link.secret())).isEqualTo(Links.State.EXPIRED);
        assertThat(links.open(link.secret())).isEmpty();
    }

    @Test
    void areKnownByTheirSecretAlone() {
        assertThat(links.look("nsl_" + "A".repeat(43))).isEqualTo(Links.State.UNKNOWN);
        assertThat(links.open("nsl_" + "A".repeat(43))).isEmpty();
        assertThat(links.look("../../etc/passwd")).isEqualTo(Links.State.UNKNOWN);
        assertThat(links.make(ada, null, Links.USUAL).toString()).doesNotContain("nsl_");
    }
}
