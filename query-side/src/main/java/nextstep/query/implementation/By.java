package nextstep.query.implementation;

import java.util.Locale;
import java.util.stream.Stream;
import nextstep.web.problems.Problem;

/** By what progress is divided. */
enum By {
    RECOMMENDATION,
    REGION,
    PHASE;

    static By of(String word) {
        return Stream.of(values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("by", "by is recommendation, region or phase.")
                        .raised());
    }
}
