package nextstep.query.history.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * The files of one archive, one behind the other: a part of it is written from that file on in which it begins, and to the one in
 * which it ends.
 *
 * @param tag tells it from any other
 */
record Outline(List<Member> members, Instant time, String tag) {
    /** What follows the last file. */
    private static final long END = 2L * TarWriting.BLOCK;

    /** How many bytes the archive has. */
    long length() throws IOException {
        long length = END;
        for (Member member : members) {
            length += member.length();
        }
        return length;
    }

    /** Nothing has to be made that takes long to know how many bytes it has. */
    boolean isMeasured() {
        return members.stream().allMatch(Member::isMeasured);
    }

    void writeTo(OutputStream out) throws IOException {
        try (TarWriting tar = new TarWriting(out, time)) {
            for (Member member : members) {
                tar.file(member.name(), member.bytes());
            }
        }
    }

    /** Writes all of it, which has as many bytes as was said. */
    void writeAsMeasured(OutputStream out) throws IOException {
        writeTo(out, 0, length());
    }

    /** Writes so many bytes from this one on. */
    void writeTo(OutputStream out, long first, long count) throws IOException {
        int skipped = 0;
        long begin = 0;
        while (skipped < members.size() && begin + members.get(skipped).length() <= first) {
            begin += members.get(skipped).length();
            skipped++;
        }
        try (TarWriting tar = new TarWriting(new PartStream(out, first - begin, count), time)) {
            for (Member member : members.subList(skipped, members.size())) {
                if (begin >= first + count) {
                    return;
                }
                begin += member.length();
                tar.file(member.name(), checked(member));
            }
        }
    }

    private static byte[] checked(Member member) throws IOException {
        long expected = member.size();
        byte[] bytes = member.bytes();
        if (bytes.length != expected) {
            throw new IOException(member.name() + " has changed since it was measured; ask once more.");
        }
        return bytes;
    }
}
