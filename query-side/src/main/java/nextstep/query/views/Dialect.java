package nextstep.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Where the two databases differ. */
enum Dialect {
    SQLITE {
        @Override
        void holdOn(Connection reading) {} // who has a file open keeps it

        @Override
        boolean writesSideBySide() {
            return false;
        }

        @Override
        String prepared(String script) {
            return script.replace("${clustered}", "without rowid");
        }

        @Override
        List<String> indexes(View<?, ?> view) {
            String keys = names(view.keyColumns(), "");
            return List.of(
                    "create unique index if not exists " + view.name() + "_current on " + view.name() + " (" + keys
                            + ") where to_position is null",
                    "create index if not exists " + view.name() + "_opens on " + view.name() + " (" + keys
                            + ") where opens");
        }

        // walks the keys there were, in their order, and seeks the one version of each: the length of the history does
        // not matter; sorting once more would cost a fifth
        @Override
        String asOf(View<?, ?> view, int bound) {
            String join = view.keyColumns().stream()
                    .map(column -> "v." + column.name() + " = k." + column.name())
                    .collect(Collectors.joining(" and "));
            String seek = view.keyColumns().stream()
                    .map(column -> "s." + column.name() + " = k." + column.name())
                    .collect(Collectors.joining(" and "));
            return "select " + names(view.columns(), "v.") + " from (select distinct " + names(view.keyColumns(), "")
                    + " from " + view.name() + " where opens and from_position <= ?1" + bound(view, bound)
                    + ") k cross join "
                    + view.name() + " v on " + join + " and v.from_position = (select max(s.from_position) from "
                    + view.name() + " s where " + seek
                    + " and s.from_position <= ?1) where v.to_position is null or v.to_position > ?1";
        }

        @Override
        String parameter(int number) {
            return "?" + number;
        }

        @Override
        String ordered(Column column) {
            return column.name();
        }
    },

    POSTGRESQL {
        // names are looked up anew by each statement, what is seen is settled by the first: without this lock, which
        // settles nothing, a reader would find the new schema under the old name and see as much of it as there was
        @Override
        void holdOn(Connection reading) throws SQLException {
            try (Statement statement = reading.createStatement()) {
                statement.execute("lock table read_side in access share mode");
            }
        }

        @Override
        boolean writesSideBySide() {
            return true;
        }

        @Override
        String prepared(String script) {
            return script.replace("${clustered}", "");
        }

        @Override
        List<String> indexes(View<?, ?> view) {
            return List.of(
                    "create unique index if not exists " + view.name() + "_current on " + view.name() + " ("
                            + names(view.keyColumns(), "") + ") where to_position is null",
                    "create index if not exists " + view.name() + "_valid on " + view.name()
                            + " using gist (int8range(from_position, to_position))");
        }

        @Override
        String asOf(View<?, ?> view, int bound) {
            return "select " + names(view.columns(), "") + " from " + view.name()
                    + " where int8range(from_position, to_position) @> ?" + bound(view, bound) + " order by "
                    + names(view.keyColumns(), "");
        }

        @Override
        String parameter(int number) {
            return "?";
        }

        @Override
        String ordered(Column column) {
            return column.form().sqlType().equals("text") ? column.name() + " collate \"C\"" : column.name();
        }
    };

    /** Whoever reads on this connection finds the same edition until their transaction ends. */
    abstract void holdOn(Connection reading) throws SQLException;

    /** Whether several connections can write at once. */
    abstract boolean writesSideBySide();

    abstract String prepared(String script);

    /** What every view has besides its primary key: one row per key is current, and whole views can be read as of a position. */
    abstract List<String> indexes(View<?, ?> view);

    /** All rows valid at a position, the first parameter; {@code bound} key columns are equal to the next parameters. */
    abstract String asOf(View<?, ?> view, int bound);

    abstract String parameter(int number);

    /** All current rows; {@code bound} key columns are equal to the parameters. */
    String current(View<?, ?> view, int bound) {
        StringBuilder sql = new StringBuilder(
                "select " + names(view.columns(), "") + " from " + view.name() + " where to_position is null");
        for (int i = 0; i < bound; i++) {
            sql.append(" and ").append(view.columns().get(i).name()).append(" = ?");
        }
        return sql + " order by " + names(view.keyColumns(), "");
    }

    /** Those of some rows, called {@code seen}, of which a condition is so. */
    String suchThat(View<?, ?> view, String condition) {
        return "select " + names(view.columns(), "") + " from seen where " + condition + " order by "
                + names(view.keyColumns(), "");
    }

    /**
     * The rows valid at the position, the last parameter, of which a condition is so. For conditions that an index of the
     * view's own finds few rows by: it costs by their number, of whatever position they are.
     */
    String only(View<?, ?> view, String condition) {
        return "select " + names(view.columns(), "") + " from " + view.name() + " where (" + condition
                + ") and from_position <= ? and (to_position is null or to_position > ?) order by "
                + names(view.keyColumns(), "");
    }

    /** Every version that had begun at the position, the last parameter; so many key columns are equal to the others. */
    String history(View<?, ?> view, int bound) {
        String keys = view.columns().stream()
                .limit(bound)
                .map(column -> column.name() + " = ? and ")
                .collect(Collectors.joining());
        return "select " + names(view.columns(), "") + " from " + view.name() + " where " + keys
                + "from_position <= ? order by " + names(view.keyColumns(), "") + ", from_position";
    }

    /** Of some rows, called {@code seen}, the versions of their keys that began at positions which columns of theirs name. */
    String mentioned(View<?, ?> view, List<String> columns) {
        return "select " + names(view.columns(), "v.") + " from seen s join " + view.name() + " v on "
                + sameKey(view, "v", "s") + " and v.from_position in ("
                + columns.stream().map(column -> "s." + column).collect(Collectors.joining(", ")) + ")";
    }

    /**
     * Of some rows, called {@code seen}, the last versions of their keys that had begun at the position, the first parameter,
     * and in which a day is not after the second.
     */
    String lastUntil(View<?, ?> view, String day) {
        return "select " + names(view.columns(), "v.") + " from seen s join " + view.name() + " v on "
                + sameKey(view, "v", "s") + " and v.from_position = (select max(u.from_position) from " + view.name()
                + " u where " + sameKey(view, "u", "s") + " and u.from_position <= ? and u." + day + " <= ?)";
    }

    private static String sameKey(View<?, ?> view, String one, String other) {
        return view.keyColumns().stream()
                .map(column -> one + "." + column.name() + " = " + other + "." + column.name())
                .collect(Collectors.joining(" and "));
    }

    /** The last version of a key that had begun at a position, with its positions; it may have ended. */
    String one(View<?, ?> view) {
        return "select " + names(view.columns(), "") + ", from_position, to_position from " + view.name() + " where "
                + view.keyColumns().stream()
                        .map(column -> column.name() + " = ?")
                        .collect(Collectors.joining(" and "))
                + " and from_position <= ? order by from_position desc limit 1";
    }

    /** Every version that had begun at a position, with its positions, in an order that all databases share. */
    String versions(View<?, ?> view) {
        return "select " + names(view.columns(), "") + ", from_position, to_position, opens from " + view.name()
                + " where from_position <= ? order by "
                + view.keyColumns().stream().map(this::ordered).collect(Collectors.joining(", ")) + ", from_position";
    }

    /** A key column as it is sorted: by the code points of texts. */
    abstract String ordered(Column column);

    String bound(View<?, ?> view, int bound) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < bound; i++) {
            sql.append(" and ")
                    .append(view.columns().get(i).name())
                    .append(" = ")
                    .append(parameter(i + 2));
        }
        return sql.toString();
    }

    static String names(List<Column> columns, String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }
}
