package nextstep.command.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.conversations.AnnounceConversation;
import nextstep.command.conversations.ReportFigure;
import nextstep.command.conversations.ReportFinding;
import nextstep.command.founding.ShippedConversations.Cluster;
import nextstep.command.founding.ShippedConversations.Outcome;
import nextstep.events.Ids;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** A conversation with all figures that sources give, those that disagree among them. */
record ShippedConversation(
        ConversationId id,
        Title title,
        Focus focus,
        List<Sitting> sittings,
        List<Language> interpretation,
        @Nullable LocalDate registrationUntil,
        @Nullable Prose question,
        List<Integer> lightningTalkMinutes,
        Source source,
        List<Figure> figures,
        List<Finding> findings,
        @Nullable Outcome outcome,
        List<Cluster> clusters) {

    Stream<Shipped> facts() {
        Shipped announced = new Shipped(
                "announce",
                new AnnounceConversation(
                        id,
                        title,
                        focus,
                        sittings,
                        interpretation,
                        registrationUntil,
                        question,
                        lightningTalkMinutes,
                        source));
        return Stream.of(
                        Stream.of(announced),
                        figures.stream().map(figure -> figure.fact(id)),
                        findings.stream().map(finding -> finding.fact(id)))
                .flatMap(facts -> facts);
    }

    Stream<Shipped> decisions() {
        return Stream.concat(
                outcome == null ? Stream.empty() : outcome.facts(id),
                clusters.stream().map(cluster -> cluster.fact(id)));
    }

    record Figure(Title what, Title value, Source source) {
        Shipped fact(ConversationId conversation) {
            return new Shipped(
                    "report-figure/" + Ids.slug(what.text()) + "/" + Ids.slug(value.text()),
                    new ReportFigure(conversation, what, value, source));
        }
    }

    record Finding(Prose statement, Source source) {
        Shipped fact(ConversationId conversation) {
            return new Shipped(
                    "report-finding/" + Ids.slug(statement.text()), new ReportFinding(conversation, statement, source));
        }
    }
}
