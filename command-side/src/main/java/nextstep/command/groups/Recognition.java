package nextstep.command.groups;

import java.util.Optional;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupKind;
import org.jspecify.annotations.Nullable;

/** Whether the movement recognises a group as an affiliate. A decision is the fact to record, or none if nothing is new. */
final class Recognition {
    private @Nullable GroupRecognised recognised;
    private @Nullable GroupDerecognised derecognised;

    Optional<GroupRecognised> decide(RecogniseGroup c, GroupKind kind) {
        GroupRecognised asked = new GroupRecognised(c.group(), c.on(), c.source());
        if (asked.equals(recognised)) {
            return Optional.empty();
        }
        new OnlyAffiliatesAreRecognised(kind).check();
        new AGroupIsRecognisedOnceAtATime(c.group(), recognised != null).check();
        return Optional.of(asked);
    }

    Optional<GroupDerecognised> decide(DerecogniseGroup c) {
        GroupDerecognised asked = new GroupDerecognised(c.group(), c.reason(), c.on(), c.source());
        if (recognised == null && asked.equals(derecognised)) {
            return Optional.empty();
        }
        new OnlyARecognisedGroupIsDerecognised(c.group(), recognised != null).check();
        return Optional.of(asked);
    }

    void evolve(GroupRecognised e) {
        recognised = e;
    }

    void evolve(GroupDerecognised e) {
        derecognised = e;
        recognised = null;
    }
}
