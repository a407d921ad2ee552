package nextstep.events;

import java.util.Locale;
import java.util.regex.Pattern;
import nextstep.events.values.Malformed;

/** What all ids have in common: a kind, a colon and a key of safe characters. */
public final class Ids {
    /** The longest key: fits every address and every index. */
    public static final int MAX_KEY = 120;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern COMPOSED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");
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

    private static String checked(String kind, String value, Pattern form, int most) {
        String key = value.startsWith(kind + ":") ? value.substring(kind.length() + 1) : value;
        if (key.length() > most || !form.matcher(key).matches()) {
            throw new Malformed("A " + kind + " id has 1 to " + most
                    + " letters, digits, dots, underscores or hyphens and starts with a letter or digit.");
        }
        return kind + ":" + key;
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
