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
import nextstep.web.problems.Problem;
import org.springframework.http.MediaType;

/** Makes pages of answers. Every template gets {@code here}, {@code names}, what the reader {@code may} ask for, the
 * {@code forms} in which the answer can be taken along, and what the answer has. */
public final class Sheets {
    static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates = new Templates("nextstep.query");
    private final PageMaking making;
    private final List<Naming> namings;
    private final Entitled entitled;

    public Sheets(PageMaking making, List<Naming> namings, Entitled entitled) {
        this.making = making;
        this.entitled = entitled;
        this.namings = List.copyOf(namings);
    }

    /** Refuses a question whose filters name what nobody knows at the moment it is about. */
    void checkKnown(Asked asked, Snapshot snapshot, Moment moment) {
        for (Filtered filtered : asked.filtered()) {
            String id = filtered.id().value();
            String kind = id.substring(0, id.indexOf(':'));
            namings.stream()
                    .filter(naming -> naming.kind().equals(kind) && !kind.equals("person"))
                    .filter(naming ->
                            naming.at(snapshot, moment, asked.languages()).apply(filtered.id()) == null)
                    .findFirst()
                    .ifPresent(naming -> {
                        throw Problem.of(
                                        404,
                                        "unknown-" + kind,
                                        "There is no " + kind + " with the id $1. Check $2, or leave it out.",
                                        filtered.id().key(),
                                        filtered.field())
                                .about(id)
                                .at(filtered.field())
                                .raised();
                    });
        }
    }

    byte[] page(Sheet sheet, Asked asked, Snapshot snapshot, Moment moment, Answer answer) {
        Names names = new Names(namings, asked.languages(), snapshot, moment);
        May may = entitled.reader(asked, snapshot, moment);
        Here here = here(asked, moment, names, may);
        Map<String, Object> named = new HashMap<>(answer.named());
        sheet.beside().forEach((name, question) -> named.put(name, question.answer(asked, snapshot, moment)));
        named.put("here", here);
        named.put("names", names);
        named.put("may", may);
        named.put("forms", sheet.forms());
        Mapped<?> map = sheet.map();
        if (map != null) {
            named.put("map", map.of(answer.named(), here, names));
        }
        return templates.page(sheet.template(), named);
    }

    /** The answer in a form in which it is taken along. */
    String taken(Sheet sheet, Form form, Asked asked, Snapshot snapshot, Moment moment, Answer answer) {
        Names names = new Names(namings, asked.languages(), snapshot, moment);
        return new Taking(sheet, moment, here(asked, moment, names, May.NOTHING), names).written(form, answer);
    }

    private Here here(Asked asked, Moment moment, Names names, May may) {
        Stand stand = new Stand(moment.position(), moment.time(), moment.on());
        Here here = making.here(asked.visit(), templates, stand, Map.of("names", names, "may", may));
        names.shownTo(here);
        return here;
    }

    String fingerprint() {
        return making.fingerprint();
    }
}
