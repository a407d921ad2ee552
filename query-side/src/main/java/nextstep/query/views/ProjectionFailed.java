package nextstep.query.views;

/** A projection cannot fold the fact at this position. */
final class ProjectionFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fold projection;
    private final long position;

    ProjectionFailed(Fold projection, long position, RuntimeException cause) {
        super(projection.name() + " at position " + position, cause);
        this.projection = projection;
        this.position = position;
    }

    Fold projection() {
        return projection;
    }

    /** The position of the fact that could not be folded. */
    long position() {
        return position;
    }
}
