package nextstep.query.implementation;

/** Whether a plan is being worked on. */
public enum PlanState {
    RUNNING,
    PAUSED,
    CONCLUDED,
    SUPERSEDED
}
