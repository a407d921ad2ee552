package nextstep.web.problems;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, {@code picks[0].initiatives[2]}; empty where the whole is at fault
 * @param sentence tells a person what to do
 */
public record Fault(String field, String sentence) {}
