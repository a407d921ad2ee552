package nextstep.query.groups;

import nextstep.events.groups.RegionId;

/** A region and what it is called, for a choice. */
public record RegionName(RegionId id, String name) {}
