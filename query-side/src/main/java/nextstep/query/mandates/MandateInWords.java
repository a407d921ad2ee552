package nextstep.query.mandates;

import java.util.List;
import nextstep.events.mandates.MandateId;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;

/** For what a mandate is, where something that was done on it is told: its kind, and its group where it has one. */
public final class MandateInWords {
    private MandateInWords() {}

    /** In the reader's language; its id where it is not known at the moment they look at. */
    public static String of(MandateId mandate, Here here, Names names) {
        List<MandateTime> times = names.snapshot().within(MandateTime.VIEW, mandate);
        if (times.isEmpty()) {
            return here.text("history-mandate", mandate.key());
        }
        MandateTime time = times.getFirst();
        String kind = here.name("mandate-kind", time.kind());
        return time.groupId() == null
                ? here.text("history-mandate", kind)
                : here.text("history-mandate-of-group", kind, names.text(time.groupId()));
    }
}
