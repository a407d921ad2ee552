package nextstep.web.people;

import java.util.regex.Pattern;
import nextstep.events.values.Malformed;

/** What someone lets a token do of all they may do themselves. Who signs in by a browser does everything they may. */
public sealed interface Scope {
    /** Whatever the person may. */
    Scope EVERYTHING = new Everything();

    /** How it is written, in the accounts and in requests. */
    String text();

    /** Whatever the person may. */
    record Everything() implements Scope {
        @Override
        public String text() {
            return "everything";
        }
    }

    /** Read the person's own desk, write nothing. */
    record ReadDesk() implements Scope {
        @Override
        public String text() {
            return "desk";
        }
    }

    /**
     * Write for one group, as far as the person may.
     *
     * @param group its id, {@code group:CEEHUB}
     */
    record WriteForGroup(String group) implements Scope {
        private static final Pattern FORM = Pattern.compile("group:[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

        public WriteForGroup {
            if (!FORM.matcher(group).matches()) {
                throw new Malformed("A scope for one group is written as the id of the group: group:CEEHUB.");
            }
        }

        @Override
        public String text() {
            return group;
        }
    }

    /**
     * The scope that a text says.
     *
     * @throws Malformed when it says none
     */
    static Scope of(String text) {
        return switch (text) {
            case "everything" -> EVERYTHING;
            case "desk" -> new ReadDesk();
            case String group when group.startsWith("group:") -> new WriteForGroup(group);
            default -> throw new Malformed("A scope is everything, desk, or the id of a group: group:CEEHUB.");
        };
    }
}
