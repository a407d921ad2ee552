package nextstep.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Tells answers apart: the same point, people, language, form and address give the same one. The tags are weak, so that an answer
 * may be compressed.
 *
 * @param build tells programs apart, because another one may say the same otherwise
 */
record Tags(String build) {
    /** The tag of a page, or of an answer to programs; {@code names} is the edition of what people are called. */
    String of(Asked asked, Point point, long names, boolean page) {
        CRC32C sum = new CRC32C();
        String form = page ? "page " + asked.visit().visitor() : "json";
        sum.update((asked.address()
                        + ' '
                        + asked.languages()
                        + ' '
                        + build
                        + ' '
                        + names
                        + ' '
                        + form
                        + ' '
                        + point.edition()
                        + ' '
                        + point.suppressed())
                .getBytes(StandardCharsets.UTF_8));
        return "W/\"" + point.position() + "." + point.on() + "." + Long.toHexString(sum.getValue()) + "\"";
    }
}
