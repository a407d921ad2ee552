package nextstep.query.implementation;

import java.util.ArrayList;
import java.util.List;

/** A tally as a person would say it: "3 of 7 steps completed, 1 blocked". */
final class InWords {
    private InWords() {}

    static String of(Tally tally) {
        if (tally.steps() == 0) {
            return tally.dropped() == 0
                    ? "no steps reported"
                    : counted(tally.dropped(), "step") + " dropped, none open";
        }
        List<String> parts = new ArrayList<>();
        parts.add(tally.completed() + " of " + counted(tally.steps(), "step") + " completed");
        add(parts, tally.underWay(), "under way");
        add(parts, tally.blocked(), "blocked");
        add(parts, tally.overdue(), "overdue");
        add(parts, tally.unconfirmed(), "unconfirmed");
        add(parts, tally.dropped(), "dropped");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
