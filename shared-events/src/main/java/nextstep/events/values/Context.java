package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Where an implementation happens: {@code GLOBAL}, {@code REGION:CEECA}, {@code COUNTRY:PL}, {@code LANGUAGE:fr},
 * {@code THEME:content-partnerships}, {@code PROJECT:wikidata}.
 */
public record Context(@JsonValue String value) {
    private static final Pattern FORM =
            Pattern.compile("GLOBAL|(REGION|COUNTRY|LANGUAGE|THEME|PROJECT):[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    public static final Context GLOBAL = new Context("GLOBAL");

    @JsonCreator
    public Context {
        if (!FORM.matcher(value).matches()) {
            throw new Malformed("A context is GLOBAL, or REGION, COUNTRY, LANGUAGE, THEME or PROJECT with a colon and "
                    + "a code, such as REGION:CEECA.");
        }
    }

    public Kind kind() {
        int colon = value.indexOf(':');
        return Kind.valueOf(colon < 0 ? value : value.substring(0, colon));
    }

    /** The code behind the colon; empty for the global context. */
    public String code() {
        int colon = value.indexOf(':');
        return colon < 0 ? "" : value.substring(colon + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    /** The kinds of context. */
    public enum Kind {
        GLOBAL,
        REGION,
        COUNTRY,
        LANGUAGE,
        THEME,
        PROJECT
    }
}
