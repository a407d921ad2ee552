package nextstep.web.languages;

/** Something that a person once typed. In a page it stands by itself, so that its direction turns nothing around it. */
public record Typed(String text) {
    private static final String ISOLATED = "\u2068";
    private static final String ENDS = "\u2069";

    /** Where no markup can stand. */
    String plain() {
        return ISOLATED + text + ENDS;
    }
}
