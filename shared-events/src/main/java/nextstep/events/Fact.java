package nextstep.events;

/** Something that happened and is never rewritten. Each belongs to one stream. */
public interface Fact {

    /** The id of the stream this fact stands in. */
    StreamId stream();
}
