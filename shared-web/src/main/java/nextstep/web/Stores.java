package nextstep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this process keeps what it keeps: in SQLite files of one folder, or in a PostgreSQL database; the log perhaps in
 * Axon Server.
 *
 * @param data the folder; made when it is not there
 * @param url of the database, {@code jdbc:postgresql://HOST/DATABASE}; empty for files
 * @param logStore {@code axon-server} where Axon Server keeps the log; empty where the files or the database do
 * @param axonServer its address, {@code axon-server://HOST:PORT/CONTEXT}
 * @param axonServerToken of its access control; empty where it has none
 */
@ConfigurationProperties("nextstep")
public record Stores(
        @DefaultValue("data") Path data,
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String logStore,

        @DefaultValue("axon-server://localhost:8124/default")
        String axonServer,

        @DefaultValue("") String axonServerToken) {
    /** Axon Server keeps the log and routes commands. */
    public static final String AXON_SERVER = "axon-server";

    public Stores {
        if (!logStore.isEmpty() && !logStore.equals(AXON_SERVER)) {
            throw new IllegalArgumentException("nextstep.log-store is " + AXON_SERVER
                    + ", or left out where the log is where the rest is; it is not " + logStore + ".");
        }
        if (logStore.equals(AXON_SERVER) && url.isEmpty()) {
            throw new IllegalArgumentException("With nextstep.log-store=" + AXON_SERVER
                    + " views and accounts are on PostgreSQL: set nextstep.url, nextstep.user and nextstep.password.");
        }
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "nextstep.url is written jdbc:postgresql://HOST/DATABASE, or left out for files; it is not " + url);
        }
    }

    /** What signs in, and where. For files and PostgreSQL. */
    public static Stores of(Path data, String url, String user, String password) {
        return new Stores(data, url, user, password, "", "", "");
    }

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

    private boolean onAxonServer() {
        return logStore.equals(AXON_SERVER);
    }

    /** Who reads and writes the log. */
    public String logUser() {
        return onAxonServer() ? "" : user;
    }

    /** Their password, or Axon Server's token. */
    public String logPassword() {
        return onAxonServer() ? axonServerToken : password;
    }

    /** The address of the log: a file of the folder, the database, or Axon Server. */
    public String logUrl() {
        if (onAxonServer()) {
            return axonServer;
        }
        return onFiles() ? "jdbc:sqlite:" + file("log.db") : url;
    }

    /** Never shows the password by accident. */
    @Override
    public String toString() {
        return "Stores[" + (onFiles() ? data : url) + "]";
    }
}
