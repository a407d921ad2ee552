package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What is wrong on a line.
 *
 * @param column the column at fault; empty where it is the line as a whole
 * @param code stable, the same as of the command refused
 * @param sentence tells a person what to do
 * @param forbidden whether it would be right if somebody else asked for it
 */
public record Wrong(
        String column,
        String code,
        String sentence,
        @JsonIgnore boolean forbidden) {

    Wrong(String column, String code, String sentence) {
        this(column, code, sentence, false);
    }
}
