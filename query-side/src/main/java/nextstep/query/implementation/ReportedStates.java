package nextstep.query.implementation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nextstep.query.catalogue.ProgressState;
import nextstep.web.pages.Here;

/** How the initiatives under a recommendation stand, as a language says it: "1 of 7 completed, 3 under way, 3 not reported". */
public final class ReportedStates {
    private ReportedStates() {}

    public static String in(Here here, RecommendationProgress progress) {
        Map<ProgressState, Integer> counts = new EnumMap<>(ProgressState.class);
        progress.initiatives()
                .forEach(initiative -> counts.merge(initiative.progress().state(), 1, Integer::sum));
        if (progress.reported() == 0) {
            return here.text("front-none-reported", progress.initiatives().size());
        }
        List<String> parts = new ArrayList<>();
        parts.add(here.text(
                "front-completed", completed(progress), progress.initiatives().size()));
        counts.forEach((state, count) -> {
            if (state != ProgressState.COMPLETED && state != ProgressState.NOT_REPORTED) {
                parts.add(here.text("front-counted", count, here.name("state", state)));
            }
        });
        Integer silent = counts.get(ProgressState.NOT_REPORTED);
        if (silent != null) {
            parts.add(here.text("front-counted", silent, here.name("state", ProgressState.NOT_REPORTED)));
        }
        return here.wording().list(parts);
    }

    /** How many initiatives are completed. */
    public static long completed(RecommendationProgress progress) {
        return progress.initiatives().stream()
                .filter(initiative -> initiative.progress().state() == ProgressState.COMPLETED)
                .count();
    }
}
