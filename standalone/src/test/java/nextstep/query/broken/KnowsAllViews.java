package nextstep.query.broken;

import java.util.List;
import nextstep.query.AllViews;
import nextstep.query.views.Projection;

/** Made to break the rule. */
public final class KnowsAllViews {
    public List<Projection> everything() {
        return AllViews.PROJECTIONS;
    }
}
