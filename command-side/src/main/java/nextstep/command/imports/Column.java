package nextstep.command.imports;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param form makes of a cell what it says; refuses what it cannot be
 */
record Column(String name, Need need, Function<String, ?> form) {

    /** Whether it has to be there. */
    enum Need {
        FILLED_ON_EACH_LINE,
        IN_THE_HEADER,
        NOT_AT_ALL
    }

    static Column filled(String name, Function<String, ?> form) {
        return new Column(name, Need.FILLED_ON_EACH_LINE, form);
    }

    static Column there(String name, Function<String, ?> form) {
        return new Column(name, Need.IN_THE_HEADER, form);
    }

    static Column optional(String name, Function<String, ?> form) {
        return new Column(name, Need.NOT_AT_ALL, form);
    }
}
