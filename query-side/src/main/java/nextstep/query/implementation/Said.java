package nextstep.query.implementation;

import java.util.ArrayList;
import java.util.List;
import nextstep.web.languages.Wording;

/** How far along something is, as a language says it: "3 of 7 steps completed, 1 blocked". */
final class Said {
    private Said() {}

    static String in(Wording wording, ProgressShown progress) {
        ProgressShown.Counts counts = progress.counts();
        if (counts == null) {
            return wording.text("progress-no-steps");
        }
        List<String> parts = new ArrayList<>();
        if (counts.steps() > 0) {
            parts.add(wording.text("progress-completed", counts.completed(), counts.steps()));
        }
        add(parts, wording, "progress-under-way", counts.underWay());
        add(parts, wording, "progress-blocked", counts.blocked());
        add(parts, wording, "progress-overdue", counts.overdue());
        add(parts, wording, "progress-unconfirmed", counts.unconfirmed());
        add(parts, wording, "progress-dropped", counts.dropped());
        return wording.list(parts);
    }

    private static void add(List<String> parts, Wording wording, String message, int count) {
        if (count > 0) {
            parts.add(wording.text(message, count));
        }
    }
}
