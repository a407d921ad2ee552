package nextstep.query.history.checking;

/** One thing that has to be so. It says so, or what is not so, and relies on no other check. */
interface Check {

    /** Looks at what stands around the events, before they are read. */
    default void begin() {}

    /** Looks at one event, in their order. */
    default void see(ReadEvent event) {}

    /** Says what it found, once all events were seen. */
    default void conclude() {}
}
