package nextstep.query.history;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.PrioritiesId;
import nextstep.query.catalogue.DecidedAt;
import nextstep.query.coordination.Roles;
import nextstep.query.implementation.PlanIndex;
import nextstep.query.priorities.Answer;
import nextstep.query.priorities.OpenedAt;
import nextstep.query.priorities.Rounds;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Finds where the story of a thing is told: in its own stream, and in those of the things that belong to it. */
final class Stories {
    private final Snapshot snapshot;
    private final Moment moment;

    Stories(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    /** Of a thing by its whole id: {@code initiative:movement-charter}. */
    Story about(String id) {
        return switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
            case "initiative" -> of(new InitiativeId(id));
            case "group" -> of(new GroupId(id));
            case "conversation" -> of(new ConversationId(id));
            default -> new Story(Set.of(id), id, false);
        };
    }

    /** From the priorities it got, over the roles for it, to the plans that carry it out. */
    private Story of(InitiativeId initiative) {
        Set<String> streams = streams(
                initiative,
                Stream.concat(
                        answers().filter(answer -> picks(answer, initiative)).map(Stories::stream),
                        Stream.concat(
                                new Roles(snapshot, moment).everFor(initiative),
                                new PlanIndex(snapshot).of(initiative).stream())));
        return new Story(streams, initiative.value(), true);
    }

    /** What it said, which roles it has, which plans it leads or is responsible in. */
    private Story of(GroupId group) {
        Set<String> streams = streams(
                group,
                Stream.concat(
                        answers()
                                .filter(answer -> answer.respondent().equals(group))
                                .map(Stories::stream),
                        Stream.concat(
                                new Roles(snapshot, moment).everOf(group),
                                new PlanIndex(snapshot).of(group).stream())));
        return new Story(streams, group.value(), true);
    }

    /** What it decided, and the rounds it opened. */
    private Story of(ConversationId conversation) {
        Set<String> streams = streams(
                conversation,
                Stream.concat(
                        DecidedAt.of(conversation, snapshot).stream(), OpenedAt.of(conversation, snapshot).stream()));
        return new Story(streams, conversation.value(), false);
    }

    private Stream<Answer> answers() {
        return new Rounds(snapshot, moment).everSaid().stream();
    }

    private static Set<String> streams(StreamId own, Stream<? extends StreamId> others) {
        Set<String> streams = new LinkedHashSet<>();
        streams.add(own.value());
        others.forEach(one -> streams.add(one.value()));
        return streams;
    }

    private static boolean picks(Answer answer, InitiativeId initiative) {
        return answer.picks().stream().anyMatch(pick -> pick.initiatives().contains(initiative));
    }

    private static StreamId stream(Answer answer) {
        return PrioritiesId.of(answer.round(), answer.respondent());
    }
}
