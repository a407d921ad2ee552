package nextstep.query.history.proof;

import java.util.Base64;

/** The two forms that texts of the C2SP formats have in common: strict base64 and strict decimals. */
final class Text {
    private Text() {}

    static byte[] ofBase64(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Unproven("This is no base64: " + text);
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new Unproven("This is base64 that means the same as another text: " + text);
        }
        return bytes;
    }

    /** A number of at least 0 without leading zeroes. */
    static long decimal(String text) {
        long number;
        try {
            number = Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Unproven("This is no number: " + text);
        }
        if (number < 0 || !Long.toString(number).equals(text)) {
            throw new Unproven("This is no number as it is to be written: " + text);
        }
        return number;
    }
}
