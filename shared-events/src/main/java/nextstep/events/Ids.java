package nextstep.events;

import java.util.Arrays;
import java.util.Locale;
import nextstep.events.values.Malformed;

/** What all ids have in common: a kind, a colon and a key of safe characters. */
public final class Ids {
    /** The longest key: fits every address and every index. */
    public static final int MAX_KEY = 120;

    private static final boolean[] FIRST = characters("");
    private static final boolean[] KEY = characters("._-");
    private static final boolean[] COMPOSED = characters("._-:/");
    private static final int MAX_COMPOSED = 300;

    private Ids() {}

    /**
     * Completes and checks an id of one key.
     *
     * @throws Malformed when the key is empty, too long or has other characters than letters, digits, {@code . _ -}
     */
    public static String of(String kind, String value) {
        return checked(kind, value, KEY, MAX_KEY);
    }

    /** Completes and checks an id whose key is composed of other keys by dots, so that it fits one step of an address. */
    public static String joined(String kind, String value) {
        return checked(kind, value, KEY, MAX_COMPOSED);
    }

    /** Completes and checks an id whose key is composed of other keys by {@code /}, with contexts' colons in it. */
    public static String composed(String kind, String value) {
        return checked(kind, value, COMPOSED, MAX_COMPOSED);
    }

    private static String checked(String kind, String value, boolean[] allowed, int most) {
        boolean complete = value.startsWith(kind) && value.startsWith(":", kind.length());
        int start = complete ? kind.length() + 1 : 0;
        if (value.length() - start > most || !isKey(value, start, allowed)) {
            throw new Malformed(
                    "An id of this kind ($1) has 1 to $2 letters, digits, dots, underscores or hyphens and starts with a letter"
                            + " or digit.",
                    kind,
                    most);
        }
        return complete ? value : kind + ":" + value;
    }

    /** Every id of every fact comes by here, millions of times while views are made: an expression would take longer. */
    private static boolean isKey(String value, int start, boolean[] allowed) {
        if (start >= value.length() || !isIn(FIRST, value.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < value.length(); i++) {
            if (!isIn(allowed, value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(boolean[] characters, char one) {
        return one < characters.length && characters[one];
    }

    private static boolean[] characters(String marks) {
        boolean[] characters = new boolean['z' + 1];
        Arrays.fill(characters, 'A', 'Z' + 1, true);
        Arrays.fill(characters, 'a', 'z' + 1, true);
        Arrays.fill(characters, '0', '9' + 1, true);
        marks.chars().forEach(mark -> characters[mark] = true);
        return characters;
    }

    /** A key made of words: small letters and digits, hyphens between. */
    public static String slug(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() <= MAX_KEY) {
            return slug;
        }
        return slug.substring(0, MAX_KEY).replaceAll("-$", "");
    }
}
