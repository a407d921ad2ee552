package nextstep.query.priorities;

import nextstep.events.groups.GroupId;
import nextstep.events.priorities.RoundId;

/** What a group said in a round, counted from 1: its first answer, then each revision. */
public record AnswerKey(RoundId round, GroupId respondent, int revision) {}
