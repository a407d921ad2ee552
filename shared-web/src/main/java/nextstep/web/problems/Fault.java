package nextstep.web.problems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nextstep.events.values.Sentence;
import nextstep.web.languages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, {@code picks[0].initiatives[2]}; empty where the whole is at fault
 * @param sentence tells a person what to do
 * @param said the same before it was put into a language; empty where it only comes back as a text
 */
public record Fault(
        String field, String sentence, @JsonIgnore @Nullable Sentence said) {
    private static final String NEEDED = "This is needed: $1.";

    public Fault(String field, String words, Object... given) {
        this(field, Sentence.of(words, given));
    }

    public Fault(String field, Sentence said) {
        this(field, said.toString(), said);
    }

    /** A field that has to be filled in is not there. */
    public static Fault missing(String field, String name) {
        return new Fault(field, Sentence.of(NEEDED, name));
    }

    /** It is not wrong but missing. */
    @JsonIgnore
    public boolean isMissing() {
        return said != null && said.words().equals(NEEDED);
    }

    /** The same in another language. */
    Fault in(Wording wording) {
        return said == null ? this : new Fault(field, wording.said(said), said);
    }
}
