package nextstep.web.forms;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address within this tracker, as a form names it: a path, perhaps with parameters, never another site. */
public final class OwnPath {
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1500}");

    private OwnPath() {}

    /** It can be sent to a browser as where to go next. */
    public static boolean is(@Nullable String address) {
        return address != null && FORM.matcher(address).matches();
    }

    /** The address with one parameter more. */
    public static String with(String address, String name, String value) {
        int fragment = address.indexOf('#');
        String plain = fragment < 0 ? address : address.substring(0, fragment);
        String rest = fragment < 0 ? "" : address.substring(fragment);
        String cleared = plain.replaceAll("(?<=[?&])" + Pattern.quote(name) + "=[^&]*&?", "")
                .replaceAll("[?&]$", "");
        return cleared + (cleared.indexOf('?') < 0 ? "?" : "&") + name + "=" + value + rest;
    }
}
