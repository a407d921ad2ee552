package nextstep.web.people;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** Where a test keeps accounts. */
interface TestAccounts {
    /** An empty store. */
    void empty();

    /** The store, opened once more: as another process would. */
    HikariDataSource open();

    /** Some place of the store says this text: a column of any of its tables, or a file of it. */
    boolean says(String text);

    /** Lets the store look at what it holds, as it does by itself from time to time. */
    void lookedThrough();

    /** In a file of this folder. */
    static TestAccounts inFile(Path folder) {
        return new AccountsInFile(folder);
    }

    /** In PostgreSQL; where none starts, the test is skipped. */
    static TestAccounts inPostgres() {
        return AccountsInPostgres.running();
    }
}
