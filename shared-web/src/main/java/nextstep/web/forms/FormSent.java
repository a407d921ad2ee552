package nextstep.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.web.PositionHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A form that a browser sent, as far as its page is concerned.
 *
 * @param action where it was sent
 * @param page the address of the page it stands on
 * @param next where to go when it was accepted; empty for the page of what was saved
 * @param fields what was written, raw as it came
 */
public record FormSent(String action, String page, @Nullable String next, String fields) {
    /** The hidden field with the page. */
    public static final String PAGE = "form-page";

    /** The hidden field with the place to go to next. */
    public static final String NEXT = "form-next";

    private static final Pattern LANGUAGE = Pattern.compile("[?&]lang=([A-Za-z0-9-]{2,20})");
    private static final String ATTRIBUTE = FormSent.class.getName();

    /** Remembers with the request what its form said of itself. Does nothing for a form that names no page of ours. */
    public static void note(HttpServletRequest request, String page, String next, String fields) {
        String from = decoded(page);
        if (OwnPath.is(from)) {
            String to = decoded(next);
            request.setAttribute(ATTRIBUTE, new FormSent(addressOf(request), from, OwnPath.is(to) ? to : null, fields));
        }
    }

    /** The language that the address of its page names; empty where it names none. */
    public Optional<String> language() {
        return Optional.of(LANGUAGE.matcher(page)).filter(Matcher::find).map(found -> found.group(1));
    }

    /** The form of this request; empty where it is none that names its page. */
    public static Optional<FormSent> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE) instanceof FormSent sent ? sent : null);
    }

    /**
     * Where a browser goes when its form was accepted: to where the form says, else to the page of what was saved; in the
     * language of the form's page, and not before the page shows what was recorded.
     */
    public static String after(HttpServletRequest request, String saved, long position) {
        Optional<FormSent> sent = in(request);
        String address = sent.map(FormSent::next).orElse(saved);
        String language = sent.flatMap(FormSent::language).orElse("");
        String spoken = language.isEmpty() ? address : OwnPath.with(address, "lang", language);
        return OwnPath.with(spoken, PositionHeaders.NOT_OLDER_THAN_PARAMETER, Long.toString(position));
    }

    /** The same, and the page says what was recorded: so many facts, the last at this position. */
    public static String after(HttpServletRequest request, String saved, long position, int recorded) {
        String value = Saved.of(position, recorded).value();
        return OwnPath.with(after(request, saved, position), Saved.PARAMETER, value);
    }

    /** Names and values in the order in which they came. */
    List<Map.Entry<String, String>> written() {
        List<Map.Entry<String, String>> written = new ArrayList<>();
        for (String field : fields.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                written.add(Map.entry(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1))));
            }
        }
        return written;
    }

    /** With what it takes back, if anything: a page may hold several forms that are sent to one path. */
    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
