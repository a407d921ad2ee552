package nextstep.query.undoing;

import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Keeps which facts take back others. */
final class UndoingProjection {
    UndoingProjection(Fold fold) {
        Rows<Undoing.Key, Undoing> undoing = fold.view(Undoing.VIEW);
        fold.onTakingBack(at -> at.headers()
                .undoes()
                .ifPresent(undone -> undoing.begin(new Undoing(at.stream(), at.position(), undone))));
    }
}
