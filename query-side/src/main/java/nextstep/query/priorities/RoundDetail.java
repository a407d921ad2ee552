package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.query.groups.GroupListed;

/** A call for priorities, who has answered it and who has not. Asked are all groups but the Foundation and committees. */
record RoundDetail(@JsonUnwrapped RoundShown round, List<AnswerShown> answers, List<Missing> missing, String caveat) {
    private static final Set<GroupKind> NOT_ASKED = Set.of(GroupKind.FOUNDATION, GroupKind.COMMITTEE);

    static RoundDetail of(RoundShown round, List<AnswerShown> answers, List<GroupListed> groups) {
        Set<GroupId> answered = answers.stream().map(AnswerShown::group).collect(Collectors.toSet());
        List<Missing> missing = groups.stream()
                .filter(group -> !NOT_ASKED.contains(group.kind()) && !answered.contains(group.id()))
                .map(group -> new Missing(group.id(), group.path(), group.name().text()))
                .toList();
        return new RoundDetail(round, answers, missing, Caveat.TEXT);
    }

    /** A group that has not answered. */
    record Missing(GroupId group, String path, String name) {}
}
