package nextstep.query.views;

/** A view has stopped or is being folded anew, and does not know yet what is asked for. */
public final class ViewBehind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ViewBehind(String view, long own, long wanted) {
        super("The view " + view + " has reached position " + own + " and not " + wanted + ".", null, false, false);
    }
}
