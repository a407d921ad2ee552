package nextstep.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Stand;
import nextstep.web.pages.Templates;
import org.springframework.http.MediaType;

/** Makes pages of answers. Every template gets {@code here}, {@code names} and what the answer has. */
public final class Sheets {
    static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates = new Templates("nextstep.query");
    private final PageMaking making;
    private final List<Naming> namings;

    public Sheets(PageMaking making, List<Naming> namings) {
        this.making = making;
        this.namings = List.copyOf(namings);
    }

    byte[] page(Sheet sheet, Asked asked, Snapshot snapshot, Moment moment, Answer answer) {
        Stand stand = new Stand(moment.position(), moment.time(), moment.on());
        Names names = new Names(namings, asked.languages(), snapshot, moment);
        Here here = making.here(asked.visit(), templates, stand, Map.of("names", names));
        names.shownTo(here);
        Map<String, Object> named = new HashMap<>(answer.named());
        sheet.beside().forEach((name, question) -> named.put(name, question.answer(asked, snapshot, moment)));
        named.put("here", here);
        named.put("names", names);
        return templates.page(sheet.template(), named);
    }

    String fingerprint() {
        return making.fingerprint();
    }
}
