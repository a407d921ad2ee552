package nextstep.web.people;

import java.util.Optional;
import nextstep.web.problems.Problem;
import nextstep.web.problems.Translation;

/** While the accounts cannot be reached nobody can be recognised, which is no fault of what was asked. */
public final class AccountsAway implements Translation {
    @Override
    public Optional<Problem> problemOf(Throwable exception) {
        return exception instanceof AccountsUnreachable ? Optional.of(Problem.away("The accounts")) : Optional.empty();
    }
}
