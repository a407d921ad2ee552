package nextstep.command.rights;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.web.people.Scope;

/** A token made for one group writes for that group and nothing else. */
record ATokenReachesNoFurtherThanItSays(Scope scope, boolean reached) implements Rule {
    @Override
    public boolean holds() {
        return reached;
    }

    @Override
    public Refusal refusal() {
        return Refusal.forbidden(
                "scope-too-narrow",
                "You may do this, but not with this token: it is for $1. Make one that reaches further, or sign in.",
                "",
                scope.text());
    }
}
