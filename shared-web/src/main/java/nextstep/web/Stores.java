package nextstep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this process keeps what it keeps: in SQLite files of one folder, or in a PostgreSQL database.
 *
 * @param data the folder; made when it is not there
 * @param url of the database, {@code jdbc:postgresql://HOST/DATABASE}; empty for files
 */
@ConfigurationProperties("nextstep")
public record Stores(
        @DefaultValue("data") Path data,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    public boolean onFiles() {
        return url.isEmpty();
    }

    /** A file in the folder. */
    public Path file(String name) {
        try {
            return Files.createDirectories(data).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + data + " cannot be made or written", e);
        }
    }

    /** The address of the log: a file of the folder, or the database. */
    public String logUrl() {
        return onFiles() ? "jdbc:sqlite:" + file("log.db") : url;
    }

    /** Never shows the password by accident. */
    @Override
    public String toString() {
        return "Stores[" + (onFiles() ? data : url) + "]";
    }
}
