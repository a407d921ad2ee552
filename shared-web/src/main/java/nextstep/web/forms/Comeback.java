package nextstep.web.forms;

import java.util.Optional;
import nextstep.web.people.RefusedForms;
import nextstep.web.problems.Problem;
import tools.jackson.databind.json.JsonMapper;

/** How a refused form comes back to its page: kept for the session, found again by the id that the page's address carries. */
public final class Comeback {
    /** The parameter of the page's address. */
    public static final String PARAMETER = "refused";

    private static final int MOST = 200_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final RefusedForms kept;

    public Comeback(RefusedForms kept) {
        this.kept = kept;
    }

    /** The address of the page that shows the form again; empty for one that is too large to keep. */
    public Optional<String> address(FormSent sent, Problem problem, String session) {
        String content = JSON.writeValueAsString(Refused.of(sent, problem));
        return content.length() > MOST
                ? Optional.empty()
                : Optional.of(OwnPath.with(sent.page(), PARAMETER, kept.keep(session, content)));
    }

    /** The refused form that an address names. */
    public Optional<Refused> of(String session, String id) {
        return kept.of(session, id).map(content -> JSON.readValue(content, Refused.class));
    }
}
