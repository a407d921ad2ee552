package nextstep.query.exports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.priorities.Pick;
import nextstep.query.priorities.Answer;
import nextstep.query.tables.Csv;
import org.jspecify.annotations.Nullable;

/** What groups said matters, one row for each recommendation they picked. */
final class PrioritiesCsv {
    private static final List<String> COLUMNS =
            List.of("round", "group", "recommendation", "initiatives", "how_decided", "participants", "link", "on");

    private PrioritiesCsv() {}

    static String of(List<Answer> answers) {
        return Csv.of(
                COLUMNS,
                answers.stream().flatMap(answer -> answer.picks().stream().map(pick -> row(answer, pick))));
    }

    private static List<@Nullable Object> row(Answer answer, Pick pick) {
        return Arrays.asList(
                answer.round().key(),
                answer.respondent().key(),
                pick.recommendation().key(),
                pick.initiatives().stream().map(InitiativeId::key).collect(Collectors.joining("|")),
                answer.howDecided(),
                answer.participants(),
                answer.link(),
                answer.day());
    }
}
