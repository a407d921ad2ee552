package nextstep.web.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form came to: the positions of what was recorded, or that it said nothing new. The address says it to which its sender
 * is led, and no link from there says it again.
 *
 * @param first the position of the first that was recorded
 * @param last that of the last; before the first where nothing was
 */
public record Saved(long first, long last) {
    /** The parameter of the page's address. */
    public static final String PARAMETER = "saved";

    private static final String NOTHING = "nothing";
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})(?:-(\\d{1,15}))?");

    static Saved of(long last, int recorded) {
        return new Saved(last - recorded + 1, last);
    }

    /** What an address says; empty where it says nothing that can be. */
    public static Optional<Saved> said(@Nullable String value) {
        if (value == null || value.equals(NOTHING)) {
            return Optional.ofNullable(value).map(_ -> new Saved(0, -1));
        }
        Matcher said = FORM.matcher(value);
        if (!said.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(said.group(1));
        long last = said.group(2) == null ? first : Long.parseLong(said.group(2));
        return first <= last ? Optional.of(new Saved(first, last)) : Optional.empty();
    }

    /** It said only what was known. */
    public boolean isNothing() {
        return last < first;
    }

    String value() {
        return isNothing() ? NOTHING : first == last ? Long.toString(first) : first + "-" + last;
    }
}
