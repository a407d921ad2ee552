package nextstep.web.people;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** What holds of accounts, in a SQLite file. */
class AccountsInFileTest {
    @Nested
    class Tokens extends AccountsContract {
        Tokens(@TempDir Path folder) {
            super(TestAccounts.inFile(folder));
        }
    }

    @Nested
    class OneTimeLinks extends LinksContract {
        OneTimeLinks(@TempDir Path folder) {
            super(TestAccounts.inFile(folder));
        }
    }

    @Nested
    class PeoplesNames extends NamesContract {
        PeoplesNames(@TempDir Path folder) {
            super(TestAccounts.inFile(folder));
        }
    }

    @Nested
    class SignedIn extends SessionsContract {
        SignedIn(@TempDir Path folder) {
            super(TestAccounts.inFile(folder));
        }
    }
}
