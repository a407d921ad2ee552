package nextstep.events.values;

/** The checks that all texts share: trimmed, not empty, not too long, no control characters. */
final class Texts {
    private Texts() {}

    static String line(String what, String text, int most) {
        String trimmed = checked(what, text, most);
        if (trimmed.indexOf('\n') >= 0 || trimmed.indexOf('\t') >= 0) {
            throw new Malformed(what + " stands on one line, without tabs.");
        }
        return trimmed;
    }

    static String prose(String what, String text, int most) {
        return checked(what, text.replace("\r\n", "\n"), most);
    }

    private static String checked(String what, String text, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new Malformed(what + " is not empty.");
        }
        if (trimmed.codePointCount(0, trimmed.length()) > most) {
            throw new Malformed(what + " has at most $1 characters.", most);
        }
        if (hasForbidden(trimmed)) {
            throw new Malformed(what + " has no control characters.");
        }
        return trimmed;
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (forbidden(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean forbidden(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean lonely = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean overrides = (character >= 0x202A && character <= 0x202E) || character == 0xFEFF;
        return control || lonely || overrides;
    }
}
