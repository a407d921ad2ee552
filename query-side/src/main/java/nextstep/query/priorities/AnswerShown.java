package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Link;
import nextstep.events.values.Title;
import nextstep.query.groups.GroupListed;
import nextstep.query.mandates.DisputeMark;
import nextstep.query.mandates.Disputed;
import nextstep.query.mandates.SaidBy;
import nextstep.query.reading.ProofLink;
import org.jspecify.annotations.Nullable;

/**
 * What a group said in a round, as it is shown.
 *
 * @param howDecided the mandate behind it
 * @param revision 1 for the first answer
 * @param statedBy who recorded it
 * @param disputed the disputes about what the group said in the round that go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerShown(
        RoundId round,
        GroupId group,
        @Nullable Title name,
        @Nullable GroupKind kind,
        @Nullable RegionId region,
        @Nullable CountryId country,
        String path,
        AnswerKind said,
        int revision,
        List<Pick> picks,
        @Nullable String howDecided,
        @Nullable Integer participants,
        @Nullable Link link,
        @Nullable String reason,
        LocalDate on,
        long statedAt,
        @Nullable SaidBy statedBy,
        List<DisputeMark> disputed) {

    static AnswerShown of(Answer answer, @Nullable GroupListed group, Disputed disputed) {
        return new AnswerShown(
                answer.round(),
                answer.respondent(),
                group == null ? null : group.name(),
                group == null ? null : group.kind(),
                group == null ? null : group.region(),
                group == null ? null : group.country(),
                path(answer.round(), answer.respondent()),
                answer.kind(),
                answer.revision(),
                answer.picks(),
                answer.howDecided(),
                answer.participants(),
                answer.link(),
                answer.reason(),
                answer.day(),
                answer.position(),
                SaidBy.of(answer.by()),
                disputed.marks(PrioritiesId.of(answer.round(), answer.respondent())));
    }

    static String path(RoundId round, GroupId group) {
        return RoundShown.path(round) + "/priorities/" + group.key();
    }

    /** Where the proof is that it stands in the signed log. */
    @JsonProperty("proof")
    public String proof() {
        return ProofLink.of(statedAt);
    }
}
