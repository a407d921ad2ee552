package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A title or a name: one line. */
public record Title(@JsonValue String text) {
    /** The most characters (code points) it has. */
    public static final int MOST = 250;

    @JsonCreator
    public Title {
        text = Texts.line("A title", text, MOST);
    }

    @Override
    public String toString() {
        return text;
    }
}
