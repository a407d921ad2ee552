package nextstep.web.pages;

import java.util.Map;
import nextstep.web.assets.Assets;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Messages;
import org.jspecify.annotations.Nullable;

/** Makes pages: knows the messages and the assets. */
public record PageMaking(Messages messages, Assets assets) {
    /** Where a visit leads: to a page of the house whose templates these are, which stands at a moment, and what every piece of it is
     * given. */
    public Here here(Visit visit, Templates templates, @Nullable Stand stand, Map<String, Object> always) {
        return new Here(visit, messages.in(Languages.best(visit.languages())), assets, templates, stand, always);
    }

    /** Tells pages of this program from those that another one makes of the same facts. */
    public String fingerprint() {
        return messages.fingerprint() + assets.fingerprint();
    }
}
