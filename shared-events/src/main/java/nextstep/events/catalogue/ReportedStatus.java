package nextstep.events.catalogue;

/** How a source says an initiative stands as a whole. */
public enum ReportedStatus {
    /** Work has begun. */
    UNDER_WAY,
    /** What was asked for is there. */
    COMPLETED
}
