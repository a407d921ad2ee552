package nextstep.query.mandates;

import gg.jte.Content;
import gg.jte.html.escape.Escape;

/** Words that lead somewhere. */
final class Linked {
    private Linked() {}

    static Content to(String address, Content words) {
        return output -> {
            output.writeContent("<a href=\"");
            Escape.htmlAttribute(address, output);
            output.writeContent("\">");
            words.writeTo(output);
            output.writeContent("</a>");
        };
    }
}
