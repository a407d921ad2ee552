package nextstep.query.priorities;

import java.util.stream.Stream;
import nextstep.events.priorities.Pick;
import nextstep.query.feeds.Dated;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Picked;

/** What groups said matters, a row for each recommendation they picked, and the calls for it, as tables. */
final class PrioritiesTables {
    static final Columns<AnswerPick> ANSWERS = Columns.of(
                    "priorities",
                    AnswerShown.class,
                    answer -> answer.picks().stream().map(pick -> new AnswerPick(answer, pick)))
            .with("group", "table-group", (one, here, names) -> names.text(one.answer.group()))
            .with(
                    "kind",
                    "table-kind",
                    (one, here, names) ->
                            one.answer.kind() == null ? null : here.name("matrix-kind", one.answer.kind()))
            .with(
                    "region",
                    "table-region",
                    (one, here, names) -> one.answer.region() == null ? null : names.text(one.answer.region()))
            .with("recommendation", "table-recommendation", (one, here, names) -> names.text(one.pick.recommendation()))
            .with(
                    "initiatives",
                    "table-initiatives",
                    (one, here, names) -> here.wording()
                            .list(one.pick.initiatives().stream()
                                    .map(names::text)
                                    .toList()))
            .with("how_decided", "table-how-decided", (one, here, names) -> one.answer.howDecided())
            .with("participants", "table-participants", (one, here, names) -> one.answer.participants())
            .with("on", "table-on", (one, here, names) -> one.answer.on())
            .with(
                    "disputed",
                    "table-disputed",
                    (one, here, names) -> !one.answer.disputed().isEmpty());

    static final Columns<RoundShown> ROUNDS = Columns.of("rounds", RoundShown.class)
            .with("round", "table-round", (one, here, names) -> one.title())
            .with("state", "table-state", (one, here, names) -> here.name("round-state", one.state()))
            .with("opens", "table-opens", (one, here, names) -> one.opens())
            .with("closes", "table-closes", (one, here, names) -> one.closes())
            .with("answered", "table-answered", (one, here, names) -> one.answered());

    /** From when to when rounds take answers; one without an end stands on its first day. */
    static final Picked<Dated> OPEN = Picked.of(
            RoundShown.class,
            (round, here, names) -> Stream.of(new Dated(
                    round.path(),
                    round.opens(),
                    round.closes() == null ? round.opens() : round.closes(),
                    round.title().text())));

    private PrioritiesTables() {}

    /** One of the recommendations that a group picked. */
    record AnswerPick(AnswerShown answer, Pick pick) {}
}
