package nextstep.query.mandates;

import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** What a dispute is about. */
record SubjectOfDispute(DisputeId dispute, Subject subject) implements Row<DisputeId> {
    static final View<DisputeId, SubjectOfDispute> VIEW =
            new View<>("mandates_subjects", DisputeId.class, SubjectOfDispute.class);

    @Override
    public DisputeId key() {
        return dispute;
    }

    DisputeSeen.Key seen() {
        return new DisputeSeen.Key(subject, dispute);
    }
}
