package nextstep.query.coordination;

/** What something on a desk is about. */
public enum DeskThing {
    STEP,
    PLAN,
    ROLE
}
