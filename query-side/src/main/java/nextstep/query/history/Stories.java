package nextstep.query.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.PrioritiesId;
import nextstep.query.coordination.Roles;
import nextstep.query.implementation.PlanIndex;
import nextstep.query.mandates.Disputes;
import nextstep.query.priorities.Answer;
import nextstep.query.priorities.Rounds;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/**
 * Finds where the story of a thing is told: in its own stream, in those of the things that belong to it with what was disputed of
 * them, and wherever else it is named.
 */
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
            case "role" -> of(new RoleId(id));
            case "recommendation", "round" ->
                story(id, Stream.empty(), Stream.concat(naming(id, ""), answers(id)), Set.of(id));
            case "person" -> story(id, naming(id, "mandate:"), naming(id, ""), Set.of(id));
            default -> story(id, Stream.empty(), naming(id, ""), Set.of(id));
        };
    }

    /** From the priorities it got, over the roles for it, to the plans that carry it out. */
    private Story of(InitiativeId initiative) {
        Stream<String> parts = Stream.concat(
                answers(initiative.value()),
                ids(Stream.concat(
                        new Roles(snapshot, moment).everFor(initiative),
                        new PlanIndex(snapshot).of(initiative).stream())));
        return story(initiative.value(), parts, naming(initiative.value(), ""), Set.of(initiative.value()));
    }

    /** What it said, which roles it has, which plans it leads or is responsible in, who may speak for it. */
    private Story of(GroupId group) {
        Stream<String> parts = Stream.concat(
                Stream.concat(answers(group.value()), naming(group.value(), "mandate:")),
                ids(Stream.concat(
                        new Roles(snapshot, moment).everOf(group), new PlanIndex(snapshot).of(group).stream())));
        return story(group.value(), parts, naming(group.value(), ""), Set.of(group.value()));
    }

    /** With what other groups said of handing it over: they name the group. */
    private Story of(RoleId role) {
        int last = role.value().lastIndexOf('/');
        String place = role.value().substring(0, Math.max(0, last) + 1);
        String group = "group:" + role.value().substring(last + 1);
        return story(
                role.value(),
                Stream.empty(),
                Stream.concat(naming(role.value(), ""), naming(group, place)),
                Set.of(role.value(), group));
    }

    private Story story(String own, Stream<String> parts, Stream<String> others, Set<String> names) {
        Set<String> whole = new LinkedHashSet<>(List.of(own));
        parts.forEach(whole::add);
        Disputes.on(List.copyOf(whole), snapshot).map(StreamId::value).forEach(whole::add);
        Set<String> beside = new LinkedHashSet<>();
        others.filter(stream -> !whole.contains(stream)).forEach(beside::add);
        return new Story(whole, beside, names);
    }

    /** The streams in which a group picked it in a round, or answers as this group, or in this round. */
    private Stream<String> answers(String thing) {
        return new Rounds(snapshot, moment)
                .everSaid().stream()
                        .filter(answer -> speaksOf(answer, thing))
                        .map(answer -> PrioritiesId.of(answer.round(), answer.respondent())
                                .value())
                        .distinct();
    }

    private static boolean speaksOf(Answer answer, String thing) {
        Stream<StreamId> picked = answer.picks().stream()
                .flatMap(pick -> Stream.concat(Stream.of(pick.recommendation()), pick.initiatives().stream()));
        return Stream.concat(Stream.of(answer.round(), answer.respondent()), picked)
                .anyMatch(one -> one.value().equals(thing));
    }

    /** The streams of others that speak of it, of those that begin like this. */
    private Stream<String> naming(String thing, String beginning) {
        return snapshot.within(Mentioned.VIEW, thing).stream()
                .map(Mentioned::stream)
                .distinct()
                .filter(stream -> stream.startsWith(beginning));
    }

    private static Stream<String> ids(Stream<? extends StreamId> ids) {
        return ids.map(StreamId::value);
    }
}
