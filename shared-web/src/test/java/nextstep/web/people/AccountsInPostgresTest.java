package nextstep.web.people;

import org.junit.jupiter.api.Nested;

/** What holds of accounts, in PostgreSQL. */
class AccountsInPostgresTest {
    @Nested
    class Tokens extends AccountsContract {
        Tokens() {
            super(TestAccounts.inPostgres());
        }
    }

    @Nested
    class OneTimeLinks extends LinksContract {
        OneTimeLinks() {
            super(TestAccounts.inPostgres());
        }
    }

    @Nested
    class PeoplesNames extends NamesContract {
        PeoplesNames() {
            super(TestAccounts.inPostgres());
        }
    }

    @Nested
    class SignedIn extends SessionsContract {
        SignedIn() {
            super(TestAccounts.inPostgres());
        }
    }
}
