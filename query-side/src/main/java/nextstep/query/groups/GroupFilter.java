package nextstep.query.groups;

import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.query.reading.Folded;
import org.jspecify.annotations.Nullable;

/** Which groups are asked for; what is empty does not matter. */
record GroupFilter(
        @Nullable RegionId region,
        @Nullable CountryId country,
        @Nullable GroupKind kind,
        @Nullable String text,
        @Nullable Boolean recognised) {

    boolean accepts(GroupListed group) {
        return (region == null || region.equals(group.region()))
                && (country == null || country.equals(group.country()))
                && (kind == null || kind == group.kind())
                && (recognised == null || recognised.equals(group.recognised()))
                && (text == null || contains(group, Folded.of(text)));
    }

    private static boolean contains(GroupListed group, String folded) {
        return Folded.of(group.name().text()).contains(folded)
                || Folded.of(group.code()).contains(folded);
    }
}
