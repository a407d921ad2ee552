package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nextstep.events.values.Sentence;
import nextstep.web.languages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong on a line.
 *
 * @param column the column at fault; empty where it is the line as a whole
 * @param cell what stands there; empty where nothing does
 * @param code stable, the same as of the command refused
 * @param sentence tells a person what to do
 * @param said the same before it was put into a language
 * @param forbidden whether it would be right if somebody else asked for it
 */
public record Wrong(
        String column,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cell,
        String code,
        String sentence,
        @JsonIgnore Sentence said,
        @JsonIgnore boolean forbidden) {
    private static final int SHOWN = 80;

    Wrong(String column, String code, Sentence said) {
        this(column, code, said, false);
    }

    Wrong(String column, String code, Sentence said, boolean forbidden) {
        this(column, null, code, said.toString(), said, forbidden);
    }

    /** As much of what stands there as tells a reader which cell it is. */
    String cellShown() {
        String all = Objects.requireNonNullElse(cell, "");
        return all.codePointCount(0, all.length()) <= SHOWN
                ? all
                : all.substring(0, all.offsetByCodePoints(0, SHOWN)) + " …";
    }

    /** With what stands there. */
    Wrong on(Line line) {
        return new Wrong(column, line.cells().get(column), code, sentence, said, forbidden);
    }

    /** The same in another language. */
    Wrong in(Wording wording) {
        return new Wrong(column, cell, code, wording.said(said), said, forbidden);
    }
}
