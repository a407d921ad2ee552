package nextstep.web.people;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Accounts in a SQLite file of a folder that is the test's own. */
record AccountsInFile(Path folder) implements TestAccounts {
    @Override
    public void empty() {
        // The folder is new.
    }

    @Override
    public HikariDataSource open() {
        return AccountsStore.file(folder.resolve("accounts.db"));
    }

    @Override
    public void lookedThrough() {
        // SQLite does not unless it is told to.
    }

    @Override
    public boolean says(String text) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> says(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
