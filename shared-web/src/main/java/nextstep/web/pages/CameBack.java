package nextstep.web.pages;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.List;
import java.util.Map;
import nextstep.web.forms.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What comes back to a page of a form that was refused: it stands in its form, or above everything where the page has that
 * form no more.
 */
final class CameBack {
    private final @Nullable Refused refused;
    private boolean inItsForm;

    CameBack(@Nullable Refused refused) {
        this.refused = refused;
    }

    /** What comes back to the form that is sent to this address; empty where nothing does. */
    @Nullable
    Refused to(String action) {
        return refused != null && refused.action().equals(action) ? refused : null;
    }

    /** Its form stands on the page. */
    void standsInItsForm() {
        inItsForm = true;
    }

    /** The content of the page, below what came back to a form that is not in it. */
    Content above(Here here, Content content) {
        if (refused == null) {
            return content;
        }
        Refused back = refused;
        return output -> {
            Utf8ByteOutput whole = new Utf8ByteOutput();
            content.writeTo(new OwaspHtmlTemplateOutput(whole));
            if (!inItsForm) {
                Map<String, Object> with = Map.of("here", here, "refused", back, "written", filledIn(back));
                Templates.OF_EVERY_PAGE.piece("pages/gone", with).writeTo(output);
            }
            output.writeBinaryContent(whole.toByteArray());
        };
    }

    private static List<Refused.Written> filledIn(Refused refused) {
        return refused.written().stream()
                .filter(written -> !written.value().isBlank())
                .toList();
    }
}
