package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** Initiatives that were worked on together for a time: from {@code since}, until before {@code until}. */
record Cluster(
        ClusterId cluster,
        int number,
        String letter,
        Title title,
        List<InitiativeId> initiatives,
        @Nullable ConversationId conversation,
        LocalDate since,
        boolean stated,
        @Nullable LocalDate until,
        @Nullable Prose reason,
        @Nullable Source source)
        implements Row<Cluster.Key> {
    static final View<Key, Cluster> VIEW = new View<>("catalogue_clusters", Key.class, Cluster.class);

    @Override
    public Key key() {
        return new Key(cluster, number);
    }

    Cluster ended(LocalDate day) {
        return new Cluster(
                cluster, number, letter, title, initiatives, conversation, since, stated, day, reason, source);
    }

    /** The next period, with other initiatives. */
    Cluster changed(List<InitiativeId> others, LocalDate day, boolean isStated, Prose why, @Nullable Source told) {
        return new Cluster(cluster, number + 1, letter, title, others, conversation, day, isStated, null, why, told);
    }

    record Key(ClusterId cluster, int number) {}
}
