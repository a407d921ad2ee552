package nextstep.web.pages;

import java.util.Map;
import nextstep.web.assets.Assets;
import nextstep.web.forms.Comeback;
import nextstep.web.forms.Refused;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Messages;
import org.jspecify.annotations.Nullable;

/** Makes pages: knows the messages, the assets and what came back of forms. */
public record PageMaking(Messages messages, Assets assets, Comeback comeback) {
    /** Where a visit leads: to a page of the house whose templates these are, which stands at a moment, and what every piece of it is
     * given. */
    public Here here(Visit visit, Templates templates, @Nullable Stand stand, Map<String, Object> always) {
        return new Here(
                visit,
                messages.in(Languages.best(visit.languages())),
                assets,
                new CameBack(refused(visit)),
                templates,
                stand,
                always);
    }

    /** What comes back to this page, where its address says that something does. */
    private @Nullable Refused refused(Visit visit) {
        String id = visit.parameter(Comeback.PARAMETER);
        return id == null ? null : comeback.of(visit.visitor().session(), id).orElse(null);
    }

    /** Tells pages of this program from those that another one makes of the same facts. */
    public String fingerprint() {
        return messages.fingerprint() + assets.fingerprint();
    }
}
