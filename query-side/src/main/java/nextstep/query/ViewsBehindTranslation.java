package nextstep.query;

import java.util.Optional;
import nextstep.query.views.ViewBehind;
import nextstep.web.problems.Problem;
import nextstep.web.problems.Translation;

/** A view that has stopped does not pretend to know. */
final class ViewsBehindTranslation implements Translation {
    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return exception instanceof ViewBehind behind
                ? Optional.of(Problem.of(
                        503,
                        "view-behind",
                        behind.getMessage()
                                + " It is being mended; ask as of an earlier position, or again in a while."))
                : Optional.empty();
    }
}
