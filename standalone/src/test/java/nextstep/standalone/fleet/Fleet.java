package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nextstep.command.CommandSide;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.QuerySide;
import nextstep.web.people.Accounts;
import nextstep.web.people.AccountsStore;

/** PostgreSQL with its roles, two command sides and two query sides, set up as docker-compose.yml says, by hand. */
final class Fleet implements AutoCloseable {
    private static final String PASSWORD = "secret";

    private final ComposeFile compose;
    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final Path secrets;
    private final Map<String, String> addresses;
    private final Map<String, Side> sides = new LinkedHashMap<>();

    private Fleet(ComposeFile compose, Path folder, EmbeddedPostgres postgres, Map<String, String> addresses)
            throws IOException {
        this.compose = compose;
        this.folder = folder;
        this.postgres = postgres;
        this.addresses = addresses;
        this.secrets = Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("nextstep.password"), PASSWORD);
    }

    /** @param addresses what stands for the names of services in other places than the database */
    static Fleet over(ComposeFile compose, Path folder, Map<String, String> addresses)
            throws IOException, SQLException {
        EmbeddedPostgres postgres = started();
        try (Connection owner = postgres.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("create database nextstep");
        }
        Fleet fleet = new Fleet(compose, folder, postgres, addresses);
        try (Connection owner = DriverManager.getConnection(fleet.url(), "postgres", "");
                Statement statement = owner.createStatement()) {
            statement.execute(Files.readString(ComposeFile.HOME.resolve("deploy/postgresql/roles.sql")));
            statement.execute("alter role nextstep_command password '" + PASSWORD + "'");
            statement.execute("alter role nextstep_query password '" + PASSWORD + "'");
        }
        return fleet;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException | IllegalStateException e) {
            return abort("PostgreSQL does not start here: " + e);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "nextstep");
    }

    Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url().replaceFirst("\\?.*", ""), role, PASSWORD);
    }

    /** Starts all four, the first command side before the others, because it makes the tables. */
    void start(HttpClient client) throws IOException {
        start("command-side-1").ready(client);
        start("command-side-2");
        start("query-side-1");
        start("query-side-2");
        for (Side side : sides.values()) {
            side.ready(client);
        }
    }

    Side start(String name) throws IOException {
        String program = name.startsWith("command") ? CommandSide.class.getName() : QuerySide.class.getName();
        Map<String, String> environment = new LinkedHashMap<>();
        compose.environment(name).forEach((key, value) -> environment.put(key, here(value)));
        Side side = Side.start(name, program, environment, folder);
        sides.put(name, side);
        return side;
    }

    /** The same setting, but for where things are. */
    private String here(String value) {
        String here = value.replace("jdbc:postgresql://postgres/nextstep", url().replaceFirst("\\?.*", ""))
                .replace("/run/secrets/", secrets + "/")
                .replace("/data/", folder + "/");
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            here = here.replace(address.getKey(), address.getValue());
        }
        return here;
    }

    Map<String, Side> sides() {
        return sides;
    }

    Side side(String name) {
        return sides.getOrDefault(name, sides.values().iterator().next());
    }

    /** The token of somebody whom the operator has given a mandate, through the gateway. */
    String tokenOfSupport(HttpClient client, URI gateway) throws IOException, InterruptedException {
        try (Accounts accounts =
                new Accounts(AccountsStore.postgres(url(), "nextstep_command", PASSWORD), Clock.systemUTC())) {
            PersonId person = give(client, gateway, accounts, "Support", "SUPPORT_TEAM");
            return accounts.issue(person, new Title("test"), Duration.ofDays(1)).secret();
        }
    }

    private static PersonId give(HttpClient client, URI address, Accounts accounts, String name, String mandate)
            throws IOException, InterruptedException {
        PersonId person = accounts.personNamed(new Title(name));
        String body = "{\"person\": \"" + person.value() + "\", \"kind\": \"" + mandate
                + "\", \"evidence\": [{\"description\": \"for the test\"}]}";
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/mandates/give"))
                .header("Authorization", "Bearer " + accounts.issueToOperator().secret())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> given = client.send(request, BodyHandlers.ofString());
        assertThat(given.statusCode()).as(given.body()).isIn(200, 201);
        return person;
    }

    /** By the operator, at this process. */
    void makeSteward(HttpClient client, Side side, String name) throws IOException, InterruptedException {
        try (Accounts accounts =
                new Accounts(AccountsStore.postgres(url(), "nextstep_command", PASSWORD), Clock.systemUTC())) {
            give(client, URI.create("http://127.0.0.1:" + side.port()), accounts, name, "STEWARD");
        }
    }

    /** The secret of a link that signs somebody in. */
    String linkOf(String name) {
        try (Accounts accounts =
                new Accounts(AccountsStore.postgres(url(), "nextstep_command", PASSWORD), Clock.systemUTC())) {
            return accounts.links()
                    .make(accounts.personNamed(new Title(name)), null, Duration.ofDays(1))
                    .secret();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            for (Side side : sides.values()) {
                side.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.close();
    }
}
