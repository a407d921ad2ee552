package nextstep.standalone;

import java.util.Locale;

/** The tables that can be brought in and taken out, by the words of the command line. */
final class Tables {
    private Tables() {}

    private static String word(Enum<?> table) {
        return table.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What can be imported. */
    enum Written {
        STEPS,
        ROLES,
        PRIORITIES;

        String importPath() {
            return "/imports/" + word(this);
        }

        @Override
        public String toString() {
            return word(this);
        }
    }

    /** What can be exported. */
    enum Read {
        STEPS,
        ROLES,
        PRIORITIES,
        /** Everything, in one archive. */
        LOG;

        String exportPath() {
            return "/exports/" + word(this) + ".csv";
        }

        @Override
        public String toString() {
            return word(this);
        }
    }
}
