package nextstep.query.history.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nextstep.query.history.proof.Unproven;

/** Reads the lines of a file of events. */
final class EventFile {
    private EventFile() {}

    static List<EventLine> lines(String file, byte[] bytes) {
        return each(file, bytes, line -> line);
    }

    /** The same with what follows from their bytes. */
    static List<ReadEvent> read(String file, byte[] bytes) {
        return each(file, bytes, new EventHashing()::read);
    }

    private static <T> List<T> each(String file, byte[] bytes, Function<EventLine, T> then) {
        List<T> all = new ArrayList<>(Archive.EVENTS_IN_A_FILE);
        PlainLine plain = new PlainLine(bytes);
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                EventLine line = plain.read(start, end);
                all.add(then.apply(
                        line != null ? line : AnyLine.read(file, all.size() + 1, bytes, start, end - start)));
                start = end + 1;
            }
        }
        if (start != bytes.length) {
            throw new Unproven(file + " breaks off within line " + (all.size() + 1) + ".");
        }
        return all;
    }
}
