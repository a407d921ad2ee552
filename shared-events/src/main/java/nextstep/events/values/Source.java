package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a claim was read: a citation or an address. One line. */
public record Source(@JsonValue String text) {
    /** The most characters (code points) it has. */
    public static final int MOST = 1000;

    @JsonCreator
    public Source {
        text = Texts.line("A source", text, MOST);
    }

    @Override
    public String toString() {
        return text;
    }
}
