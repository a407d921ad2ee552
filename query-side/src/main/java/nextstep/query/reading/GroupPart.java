package nextstep.query.reading;

import nextstep.events.groups.GroupId;

/** What a feature has for the page of a group. */
public interface GroupPart extends PagePart<GroupId> {}
