package nextstep.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nextstep.query.AllViews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScriptsTest {
    static final List<Projection> projections = AllViews.PROJECTIONS;

    @ParameterizedTest
    @FieldSource("projections")
    void createTheColumnsThatTheRowsHave(Projection projection) throws SQLException {
        Fold fold = new Fold(projection, Fold.Stored.NOTHING, 0);
        try (ViewDatabase database = ViewDatabase.inMemory();
                Connection connection = database.writer()) {
            new Schema(connection, database.dialect()).prepare(List.of(fold));
            for (Rows<?, ?> rows : fold.views()) {
                assertThat(columns(connection, rows.view().name())).isEqualTo(expected(rows.view()));
            }
        }
    }

    private static List<String> expected(View<?, ?> view) {
        List<String> columns = new ArrayList<>();
        for (Column column : view.columns()) {
            int key = view.keyColumns().indexOf(column) + 1;
            columns.add(column.name() + " " + column.form().sqlType() + " " + key);
        }
        columns.add("from_position bigint " + (view.keyColumns().size() + 1));
        columns.add("to_position bigint 0");
        columns.add("opens boolean 0");
        return columns;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select name, type, pk from pragma_table_info('" + table + "')")) {
            while (result.next()) {
                columns.add(result.getString(1) + " " + result.getString(2).toLowerCase(Locale.ROOT) + " "
                        + result.getInt(3));
            }
        }
        return columns;
    }
}
