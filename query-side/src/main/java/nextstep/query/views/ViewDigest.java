package nextstep.query.views;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the rows of a view from any others: every row there ever was, as known at a position, in an order and a form that all
 * databases share. Each row is one line of JSON: the columns, then from, to (null while current) and opens (0 or 1).
 *
 * @param rows how many
 * @param digest SHA-256 over the lines, in hexadecimal digits
 */
public record ViewDigest(String view, long rows, String digest) {
    private static final ObjectWriter JSON = JsonMapper.shared().writer();

    /**
     * Of all views that these projections fill.
     *
     * @throws ViewBehind when one of them has not reached the position
     */
    public static List<ViewDigest> of(ViewDatabase database, List<Projection> projections, long position) {
        List<ViewDigest> digests = new ArrayList<>();
        try (Connection connection = database.reader()) {
            checkAllAreThere(connection, position);
            for (Projection projection : projections) {
                for (Rows<?, ?> rows : new Fold(projection, Fold.Stored.NOTHING, 0).views()) {
                    try (Versions versions = new Versions(database.dialect(), connection, rows.view(), position)) {
                        digests.add(of(rows.view().name(), versions));
                    }
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        return digests;
    }

    private static void checkAllAreThere(Connection connection, long position) throws SQLException {
        Edition edition = Edition.of(connection);
        if (edition.isOutdated()) {
            throw new ViewBehind("of any kind without the suppressed text", edition.begun(), edition.suppressed());
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select 'of the read side', position from read_side"
                        + " union all select name, own_position from projections where own_position is not null")) {
            while (result.next()) {
                if (result.getLong(2) < position) {
                    throw new ViewBehind(result.getString(1), result.getLong(2), position);
                }
            }
        }
    }

    private static ViewDigest of(String view, Versions versions) throws SQLException {
        MessageDigest digest = sha256();
        long rows = 0;
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                JsonGenerator json =
                        JSON.without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).createGenerator(into)) {
            for (versions.next(); versions.isThere(); versions.next()) {
                line(json, versions.row());
                rows++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ViewDigest(view, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static void line(JsonGenerator json, List<@Nullable Object> row) {
        json.writeStartArray();
        for (Object value : row) {
            switch (value) {
                case null -> json.writeNull();
                case Long number -> json.writeNumber(number);
                default -> json.writeString(value.toString());
            }
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
