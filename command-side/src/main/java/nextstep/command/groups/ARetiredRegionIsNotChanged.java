package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.RegionId;

/** A region out of use keeps its name. */
record ARetiredRegionIsNotChanged(RegionId region, boolean retired) implements Rule {
    @Override
    public boolean holds() {
        return !retired;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "region-retired", "This region is no longer in use and is not changed any more.", region.value());
    }
}
