package nextstep.command.imports;

/**
 * What is wrong on a line.
 *
 * @param column the column at fault; empty where it is the line as a whole
 * @param code stable, the same as of the command refused
 * @param sentence tells a person what to do
 */
public record Wrong(String column, String code, String sentence) {}
