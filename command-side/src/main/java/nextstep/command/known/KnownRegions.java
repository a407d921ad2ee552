package nextstep.command.known;

import nextstep.events.groups.RegionId;

/** The regions there are, those out of use among them. */
@FunctionalInterface
public interface KnownRegions {
    boolean has(RegionId region);
}
