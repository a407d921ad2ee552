package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to an initiative. Dates named {@code on} are effective ones, as stated, never guessed. */
public sealed interface InitiativeEvent extends Fact {
    InitiativeId initiative();

    @Override
    default InitiativeId stream() {
        return initiative();
    }

    /** An initiative stands under a recommendation, with its numbers in each official scheme. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeAdopted")
    record InitiativeAdopted(
            InitiativeId initiative,
            RecommendationId recommendation,
            List<Numbering> numberings,
            Language language,
            Title title,
            Standing standing,
            @Nullable LocalDate on,
            Source source)
            implements InitiativeEvent {}

    /** It has this title in this language from now on. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeTitled")
    record InitiativeTitled(
            InitiativeId initiative,
            Language language,
            Title title,
            Standing standing,
            @Nullable Source source) implements InitiativeEvent {}

    /** It is also known by this title. */
    @Revision("1")
    @JsonTypeName("catalogue.AlternativeTitleGiven")
    record AlternativeTitleGiven(
            InitiativeId initiative,
            Language language,
            Title title,
            @Nullable Source source) implements InitiativeEvent {}

    /** It has these numbers in this scheme from now on. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeRenumbered")
    record InitiativeRenumbered(InitiativeId initiative, Numbering numbering, Source source)
            implements InitiativeEvent {}

    /** Something else takes its place; {@code by} may be empty where no initiative does. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeSuperseded")
    record InitiativeSuperseded(
            InitiativeId initiative,
            List<InitiativeId> by,
            Prose reason,
            @Nullable LocalDate on,
            Source source) implements InitiativeEvent {}

    /** It goes on as part of another initiative. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeMerged")
    record InitiativeMerged(
            InitiativeId initiative,
            InitiativeId into,
            Prose reason,
            @Nullable LocalDate on,
            Source source) implements InitiativeEvent {}

    /** It goes on as several initiatives. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeSplit")
    record InitiativeSplit(
            InitiativeId initiative,
            List<InitiativeId> into,
            Prose reason,
            @Nullable LocalDate on,
            Source source) implements InitiativeEvent {}

    /** Work on it rests. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativePaused")
    record InitiativePaused(
            InitiativeId initiative, Prose reason, @Nullable LocalDate on, Source source) implements InitiativeEvent {}

    /** Work on it goes on after a pause. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeResumed")
    record InitiativeResumed(
            InitiativeId initiative, Prose reason, @Nullable LocalDate on, Source source) implements InitiativeEvent {}

    /** A source states how it stands as a whole. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeStatusReported")
    record InitiativeStatusReported(
            InitiativeId initiative,
            ReportedStatus status,
            @Nullable LocalDate on,
            Source source) implements InitiativeEvent {}

    /** Something worth remembering was reached, or was not. */
    @Revision("1")
    @JsonTypeName("catalogue.MilestoneReached")
    record MilestoneReached(
            InitiativeId initiative, Prose what, @Nullable LocalDate on, Source source) implements InitiativeEvent {}

    /** It was selected for global coordination. {@code inputsPosition} is the position of the last event whose
     * inputs were used, so that anyone can recompute them. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeSelected")
    record InitiativeSelected(
            InitiativeId initiative,
            Prose rationale,
            @Nullable ConversationId conversation,
            @Nullable Title theme,
            @Nullable Long inputsPosition,
            @Nullable LocalDate on,
            Source source)
            implements InitiativeEvent {}

    /** It is no longer selected for global coordination. */
    @Revision("1")
    @JsonTypeName("catalogue.InitiativeDeselected")
    record InitiativeDeselected(
            InitiativeId initiative, Prose reason, @Nullable LocalDate on, Source source) implements InitiativeEvent {}
}
