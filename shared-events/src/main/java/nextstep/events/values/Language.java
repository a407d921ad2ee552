package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A language by its code, as the wikis use them (BCP 47 in small letters): {@code en}, {@code zh-hant}. */
public record Language(@JsonValue String code) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8}){0,3}");

    public static final Language ENGLISH = new Language("en");

    @JsonCreator
    public Language {
        if (!FORM.matcher(code).matches()) {
            throw new Malformed("A language is a code such as en, fr or zh-hant.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
