package nextstep.command.imports;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Function;
import nextstep.web.pages.Here;

/**
 * A table so long that its sender should see how far it is: the page begins at once and grows while lines are looked over, without
 * scripts, and ends with what came of it. What came of it is then no matter of the status, which is sent first; so a failure stands
 * in the page, too.
 */
final class LongTable {
    /** With fewer lines than these nobody waits long enough to want to know. */
    private static final int LINES = 1_000;

    /** How often it says how far it is. */
    private static final int STEPS = 10;

    private final Here here;
    private final PrintWriter out;

    private LongTable(Here here, PrintWriter out) {
        this.here = here;
        this.out = out;
    }

    static boolean is(byte[] text) {
        int breaks = 0;
        for (byte one : text) {
            breaks += one == '\n' ? 1 : 0;
        }
        return breaks > LINES;
    }

    /**
     * Does the work while the page is written, and puts what came of it below.
     *
     * @param failed says what is known where the work cannot be done
     */
    static void show(
            HttpServletResponse response,
            Here here,
            TableKind kind,
            Function<HowFar, Content> work,
            Function<RuntimeException, Content> failed,
            ImportPage page)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no"); // a server in between hands on what it gets
        PrintWriter out = response.getWriter();
        LongTable table = new LongTable(here, out);
        page.write(here, kind, output -> table.done(output, work, failed).writeTo(output), out);
        out.flush();
    }

    private Content done(
            TemplateOutput output, Function<HowFar, Content> work, Function<RuntimeException, Content> failed) {
        try {
            return work.apply(saying(output));
        } catch (RuntimeException e) { // nobody further out can say it any more
            return failed.apply(e);
        }
    }

    private HowFar saying(TemplateOutput output) {
        out.flush();
        return (lines, all) -> {
            int part = Math.max(1, all / STEPS);
            if (lines % part == 0 || lines == all) {
                output.writeContent("<p class=\"ns-claim\">");
                here.say("import-how-far", lines, all, 100L * lines / all).writeTo(output);
                output.writeContent("</p>\n");
                out.flush();
            }
        };
    }
}
