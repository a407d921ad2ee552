package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a person wrote: a reason, a rationale, a note. Several lines, no markup. */
public record Prose(@JsonValue String text) {
    /** The most characters (code points) it has. */
    public static final int MOST = 4000;

    @JsonCreator
    public Prose {
        text = Texts.prose("A text", text, MOST);
    }

    @Override
    public String toString() {
        return text;
    }
}
