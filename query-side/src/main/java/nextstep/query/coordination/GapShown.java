package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nextstep.events.catalogue.Numbering;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.ShownTitle;
import org.jspecify.annotations.Nullable;

/** A gap with what its initiative is called. */
record GapShown(
        @JsonUnwrapped Gap gap,
        List<Numbering> numberings,
        @Nullable ShownTitle title) {

    static GapShown of(Gap gap, @Nullable InitiativeListed initiative) {
        return initiative == null
                ? new GapShown(gap, List.of(), null)
                : new GapShown(gap, initiative.numberings(), initiative.title());
    }

    /** How many there are of each kind, none included. */
    static Map<GapKind, Long> countedByKind(List<GapShown> gaps) {
        Map<GapKind, Long> counts = new EnumMap<>(GapKind.class);
        for (GapKind kind : GapKind.values()) {
            counts.put(
                    kind,
                    gaps.stream().filter(shown -> shown.gap().kind() == kind).count());
        }
        return counts;
    }
}
