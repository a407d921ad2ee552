package nextstep.query.tables;

import java.util.List;

/** What people could write to make a table say something else. */
final class Hostile {
    static final List<String> TEXTS = List.of(
            "plain words",
            "|} out of the table",
            "one || two",
            "|- another row",
            "+ a caption",
            "! a heading !! another",
            "[[Category:Everything]] [[User:Me|me]]",
            "[https://evil.example click] https://evil.example mailto:me@evil.example",
            "{{Delete}} {{{1}}} {| a table",
            "'''bold''' ''italic''",
            "<script>alert(1)</script> <ref>x</ref> <!-- gone -->",
            "~~~~ ~~~",
            "__NOTOC__ a_b",
            "* a list",
            "# a list",
            "; a: b",
            "== a heading ==",
            "&lt;b&gt; &amp; &#91;",
            "RFC 6962 and ISBN 9780131872486",
            "=cmd|' /C calc'!A0",
            "-1+2 @SUM(A1)",
            "\ttabs\tand\nlines",
            "d'Ivoire, co-ordinator, 12:30, 1+1=2, a_b, #1",
            "مرحبا 你好 😀");

    private Hostile() {}

    /** The same as it stands in a cell: on one line. */
    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
