package nextstep.query.reading;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.springframework.web.util.HtmlUtils;

/** What a piece of a page says, where no markup can stand. */
public final class PlainText {
    private PlainText() {}

    public static String of(Content content) {
        StringOutput written = new StringOutput();
        content.writeTo(written);
        return HtmlUtils.htmlUnescape(written.toString().replaceAll("<[^>]*>", ""))
                .strip();
    }
}
