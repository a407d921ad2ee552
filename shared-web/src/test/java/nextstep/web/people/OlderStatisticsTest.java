package nextstep.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;

/** A database that was made before the planner was told to keep no samples of names has some, of names that were removed, too. */
class OlderStatisticsTest {
    private static final String NAME = "Grace of the Unmistakable Name";

    private final AccountsInPostgres store = AccountsInPostgres.running();

    @Test
    void areGoneAfterTheNextStart() {
        store.empty();
        try (Accounts accounts = new Accounts(store.open(), Clock.systemUTC())) {
            store.does("alter table accounts.person alter column display_name set statistics -1");
            for (int other = 0; other < 20; other++) { // of one value alone no sample is kept
                accounts.personNamed(new Title("Somebody " + other));
            }
            PersonId grace = accounts.personNamed(new Title(NAME));
            store.lookedThrough();
            accounts.forget(grace);
            assertThat(store.says(NAME)).as("in the samples").isTrue();
        }
        beforeTheScriptOfNow();
        try (Accounts accounts = new Accounts(store.open(), Clock.systemUTC())) {
            assertThat(store.says(NAME)).isFalse();
            accounts.personNamed(new Title(NAME));
            store.lookedThrough();
            accounts.forget(accounts.personNamed(new Title(NAME)));
            assertThat(store.says(NAME)).as("and none are kept from then on").isFalse();
        }
    }

    /** As an older program left it: a script whose text has changed since is run again. */
    private void beforeTheScriptOfNow() {
        store.does("update accounts.flyway_schema_history set checksum = 1 where script like 'R__%'");
    }
}
