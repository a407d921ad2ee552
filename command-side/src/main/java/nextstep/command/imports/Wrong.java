package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nextstep.events.values.Sentence;
import nextstep.web.languages.Wording;

/**
 * What is wrong on a line.
 *
 * @param column the column at fault; empty where it is the line as a whole
 * @param code stable, the same as of the command refused
 * @param sentence tells a person what to do
 * @param said the same before it was put into a language
 * @param forbidden whether it would be right if somebody else asked for it
 */
public record Wrong(
        String column,
        String code,
        String sentence,
        @JsonIgnore Sentence said,
        @JsonIgnore boolean forbidden) {

    Wrong(String column, String code, Sentence said) {
        this(column, code, said, false);
    }

    Wrong(String column, String code, Sentence said, boolean forbidden) {
        this(column, code, said.toString(), said, forbidden);
    }

    /** The same in another language. */
    Wrong in(Wording wording) {
        return new Wrong(column, code, wording.said(said), said, forbidden);
    }
}
