package nextstep.query.priorities;

import java.util.List;
import java.util.Optional;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.query.catalogue.CatalogueChoices;
import nextstep.query.conversations.ConversationChoices;
import nextstep.query.groups.Choices;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.mandates.Disputed;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.undoing.TakenBackWords;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about calls for priorities. */
@RestController
class RoundsController {
    private static final Sheet ROUNDS = Sheet.of("priorities/rounds")
            .with("conversations", ConversationChoices.QUESTION)
            .table(PrioritiesTables.ROUNDS)
            .calendar(PrioritiesTables.OPEN);
    private static final Sheet ROUND =
            Sheet.of("priorities/round").with("groups", Choices.QUESTION).with("choices", CatalogueChoices.QUESTION);
    private static final Sheet ANSWER = Sheet.of("priorities/answer").with("choices", CatalogueChoices.QUESTION);

    private final Reads reads;

    RoundsController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/rounds")
    @Answers(RoundShown.class)
    ResponseEntity<?> rounds(Asked asked, Page page, @RequestParam(required = false) @Nullable RoundState state) {
        return reads.list(asked, page, ROUNDS, (snapshot, moment) -> {
            Rounds rounds = new Rounds(snapshot, moment);
            return rounds.all().stream()
                    .map(rounds::shown)
                    .filter(round -> state == null || state == round.state())
                    .toList();
        });
    }

    /** {@code picked} are the recommendations of which the form on the page shows the initiatives. */
    @GetMapping("/rounds/{round}")
    @Answers(RoundDetail.class)
    ResponseEntity<?> round(
            Asked asked,
            @PathVariable RoundId round,
            @RequestParam(required = false) @Nullable List<RecommendationId> picked) {
        return reads.one(asked, withPicked(ROUND, picked), (snapshot, moment) -> {
            Rounds rounds = new Rounds(snapshot, moment);
            Groups groups = new Groups(snapshot, moment);
            Disputed disputed = new Disputed(snapshot, moment);
            RoundShown shown = rounds.round(round)
                    .map(rounds::shown)
                    .orElseThrow(() -> Problem.unknown("round", round.value()).raised());
            List<AnswerShown> answers = rounds.answers(round).stream()
                    .map(answer -> AnswerShown.of(
                            answer, groups.listed(answer.respondent()).orElse(null), disputed))
                    .toList();
            return RoundDetail.of(shown, answers, groups.all());
        });
    }

    /** {@code picked} are the recommendations of which the form on the page shows the initiatives. */
    @GetMapping("/rounds/{round}/priorities/{group}")
    @Answers(AnswerDetail.class)
    ResponseEntity<?> priorities(
            Asked asked,
            @PathVariable RoundId round,
            @PathVariable GroupId group,
            @RequestParam(required = false) @Nullable List<RecommendationId> picked) {
        return reads.one(asked, withPicked(ANSWER, picked), (snapshot, moment) -> {
            Disputed disputed = new Disputed(snapshot, moment);
            Optional<GroupListed> whose = new Groups(snapshot, moment).listed(group);
            List<AnswerShown> revisions = new Rounds(snapshot, moment)
                    .revisions(round, group).stream()
                            .map(answer -> AnswerShown.of(answer, whose.orElse(null), disputed))
                            .toList();
            PrioritiesId answer = PrioritiesId.of(round, group);
            if (revisions.isEmpty() && TakenBackWords.of(answer, snapshot).concern(answer)) {
                throw TakenBackWords.everything(answer);
            }
            if (revisions.isEmpty()) {
                throw Problem.unknown("priorities", round.key() + "/" + group.key())
                        .raised();
            }
            return AnswerDetail.of(revisions);
        });
    }

    private static Sheet withPicked(Sheet sheet, @Nullable List<RecommendationId> picked) {
        List<RecommendationId> each =
                picked == null ? List.of() : picked.stream().distinct().toList();
        return sheet.with("picked", (asked, snapshot, moment) -> each);
    }
}
