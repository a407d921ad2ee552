package nextstep.standalone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.query.history.sealing.SealStore;
import nextstep.web.Stores;
import nextstep.web.people.AccountsStore;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables into which a history is put back. Those of a schema belong to its owner, as if the programs had made them, whoever
 * restores: otherwise the programs could not read what was put back.
 */
record EmptyTables(Stores stores) {

    void make() throws SQLException {
        try (EventLog log = EventLog.open(settings(asOwnerOf("log")));
                var _ = AccountsStore.of(asOwnerOf("accounts"));
                SealStore _ = SealStore.of(asOwnerOf("seals"))) {
            if (log.size() > 0) {
                throw new Stop("There is a log in the database already. Restore into an empty one.");
            }
        } catch (FlywayException e) {
            throw new Stop(stores.user() + " may not make the tables of this database. Restore as its owner, who ran"
                    + " deploy/postgresql/roles.sql.");
        }
    }

    private Stores asOwnerOf(String schema) throws SQLException {
        try (Connection connection = DriverManager.getConnection(stores.url(), stores.user(), stores.password());
                PreparedStatement asked = connection.prepareStatement(
                        "select pg_get_userbyid(nspowner) from pg_namespace where nspname = ?"
                                + " and pg_get_userbyid(nspowner) <> current_user"
                                + " and pg_has_role(nspowner, 'member')")) {
            asked.setString(1, schema);
            try (ResultSet owner = asked.executeQuery()) {
                return owner.next() ? as(owner.getString(1)) : stores;
            }
        }
    }

    private Stores as(String role) {
        String option =
                URLEncoder.encode("-c role=" + role, StandardCharsets.UTF_8).replace("+", "%20");
        String url = stores.url() + (stores.url().indexOf('?') < 0 ? "?" : "&") + "options=" + option;
        return Stores.of(stores.data(), url, stores.user(), stores.password());
    }

    private static LogSettings settings(Stores stores) {
        return new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), Clock.systemUTC());
    }
}
