package nextstep.command.routing;

import nextstep.command.Decided;
import nextstep.events.StreamId;

/** What came of a command, as it travels back: whoever sent the command knows its stream. */
record CameOfIt(long version, long position, int recorded, boolean begun) {
    static CameOfIt of(Decided decided) {
        return new CameOfIt(decided.version(), decided.position(), decided.recorded(), decided.begun());
    }

    Decided in(StreamId stream) {
        return new Decided(stream, version, position, recorded, begun);
    }
}
