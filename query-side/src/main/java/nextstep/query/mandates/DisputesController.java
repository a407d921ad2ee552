package nextstep.query.mandates;

import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is disputed, by what reason, and what was answered. */
@RestController
class DisputesController {
    private static final Sheet DISPUTES = Sheet.of("mandates/disputes").table(MandatesTables.DISPUTES);
    private static final Sheet DISPUTE = Sheet.of("mandates/dispute");

    private final Reads reads;
    private final Disputes disputes;

    DisputesController(Reads reads, Disputes disputes) {
        this.reads = reads;
        this.disputes = disputes;
    }

    @Answers(DisputeShown.class)
    @GetMapping("/disputes")
    ResponseEntity<?> disputes(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable Subject subject,
            @RequestParam(required = false) @Nullable DisputeState state) {
        return reads.list(
                asked,
                page,
                DISPUTES,
                (snapshot, moment) -> disputes.all(snapshot, moment).stream()
                        .filter(dispute -> subject == null || subject.equals(dispute.subject()))
                        .filter(dispute -> state == null || state == dispute.state())
                        .toList());
    }

    @Answers(DisputeShown.class)
    @GetMapping("/disputes/{dispute}")
    ResponseEntity<?> dispute(Asked asked, @PathVariable DisputeId dispute) {
        return reads.one(
                asked,
                DISPUTE,
                (snapshot, moment) -> disputes.one(dispute, snapshot, moment)
                        .orElseThrow(() ->
                                Problem.unknown("dispute", dispute.value()).raised()));
    }
}
