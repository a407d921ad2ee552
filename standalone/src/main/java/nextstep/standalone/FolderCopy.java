package nextstep.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is kept in a data folder, copied as of one moment each while a tracker may write: what can be made anew is left out. */
final class FolderCopy {
    /** What is made of the log comes before the log, so that the copy knows nothing that its log does not. */
    private static final List<String> DATABASES = List.of("seals.db", "accounts.db", "log.db");

    private static final List<String> KEYS = List.of("log.key", "log.key.signed");

    private final Path folder;

    FolderCopy(Path folder) {
        this.folder = folder;
    }

    void write(ZipOutputStream zip, Path beside) throws IOException, SQLException {
        for (String key : KEYS) {
            if (Files.exists(folder.resolve(key))) {
                add(zip, key, folder.resolve(key));
            }
        }
        for (String database : DATABASES) {
            if (Files.exists(folder.resolve(database))) {
                Path whole = beside.resolveSibling(beside.getFileName() + "." + database);
                try {
                    copy(folder.resolve(database), whole);
                    add(zip, database, whole);
                } finally {
                    Files.deleteIfExists(whole);
                }
            }
        }
    }

    private static void copy(Path database, Path whole) throws SQLException, IOException {
        Files.deleteIfExists(whole);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + database + "?busy_timeout=10000&synchronous=FULL");
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, whole.toString());
            statement.execute();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
