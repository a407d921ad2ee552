package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a cluster of initiatives. */
public sealed interface ClusterEvent extends Fact {
    ClusterId cluster();

    @Override
    default ClusterId stream() {
        return cluster();
    }

    /** Initiatives are worked on together. */
    @Revision("1")
    @JsonTypeName("catalogue.ClusterFormed")
    record ClusterFormed(
            ClusterId cluster,
            String letter,
            Title title,
            List<InitiativeId> initiatives,
            @Nullable ConversationId conversation,
            @Nullable LocalDate on,
            Source source)
            implements ClusterEvent {}

    /** It consists of these initiatives from now on. */
    @Revision("1")
    @JsonTypeName("catalogue.ClusterChanged")
    record ClusterChanged(
            ClusterId cluster,
            List<InitiativeId> initiatives,
            Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source)
            implements ClusterEvent {}

    /** Its initiatives are no longer worked on together. */
    @Revision("1")
    @JsonTypeName("catalogue.ClusterDissolved")
    record ClusterDissolved(
            ClusterId cluster,
            Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) implements ClusterEvent {}
}
