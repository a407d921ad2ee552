package nextstep.query.catalogue;

import java.util.List;
import java.util.stream.Stream;
import nextstep.events.StreamId;
import nextstep.events.conversations.ConversationId;
import nextstep.query.reading.LedTo;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** What a conversation decided about the catalogue: initiatives it selected, clusters it formed. */
@Component
public final class DecidedAt implements LedTo {

    /** The initiatives and clusters, of whatever day. */
    public static List<StreamId> of(ConversationId conversation, Snapshot snapshot) {
        Stream<StreamId> initiatives = snapshot.all(Period.VIEW).stream()
                .filter(period -> conversation.equals(period.conversation()))
                .map(Period::initiative);
        Stream<StreamId> clusters = snapshot.all(Cluster.VIEW).stream()
                .filter(cluster -> conversation.equals(cluster.conversation()))
                .map(Cluster::cluster);
        return Stream.concat(initiatives, clusters).distinct().toList();
    }

    @Override
    public List<StreamId> by(ConversationId conversation, Snapshot snapshot, Moment moment) {
        return of(conversation, snapshot);
    }

    @Override
    public int place() {
        return 10;
    }
}
