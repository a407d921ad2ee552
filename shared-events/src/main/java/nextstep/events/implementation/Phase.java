package nextstep.events.implementation;

/** The project phases in use on Meta-Wiki, defined by this project because nobody else did. */
public enum Phase {
    /** Finding out what is needed and by whom. */
    RESEARCH_AND_NEEDS_ASSESSMENT,
    /** Deciding on steps, people, money and dates. */
    PROJECT_PLANNING,
    /** Trying it at a small scale. */
    PILOT,
    /** Doing it. */
    EXECUTION_AND_IMPLEMENTATION,
    /** Closing it and telling what came of it. */
    COMPLETION_AND_REPORTING,
    /** Watching whether it lasts and helps. */
    MONITORING_AND_EVALUATION
}
