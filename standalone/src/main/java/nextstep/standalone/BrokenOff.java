package nextstep.standalone;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An archive that did not come whole: how many events it was to have, and where its last file of events begins, which is fetched
 * again.
 *
 * @param size of the checkpoint in it
 * @param from the position of the first event of that file
 * @param bytes what stands before it
 */
record BrokenOff(long size, long from, long bytes) {
    private static final int BLOCK = 512;
    private static final String EVENTS = "events/";

    String query() {
        return "?size=" + size + "&from=" + from;
    }

    /** What is there of an archive; empty where it has come to no events. */
    static Optional<BrokenOff> of(Path part) throws IOException {
        if (!Files.exists(part)) {
            return Optional.empty();
        }
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "r")) {
            long size = -1;
            long from = -1;
            long bytes = 0;
            long at = 0;
            while (at + BLOCK <= file.length()) {
                byte[] header = read(file, at, BLOCK);
                String name = text(header, 0, 100);
                if (name.isEmpty()) {
                    break;
                }
                long length = Long.parseLong(text(header, 124, 12).strip(), 8);
                if (name.equals("checkpoint") && at + BLOCK + length <= file.length()) {
                    String note = new String(read(file, at + BLOCK, (int) length), StandardCharsets.UTF_8);
                    size = Long.parseLong(note.lines().skip(1).findFirst().orElse("-1"));
                } else if (name.startsWith(EVENTS)) {
                    from = Long.parseLong(name.substring(EVENTS.length(), name.indexOf('.')));
                    bytes = at;
                }
                at += BLOCK + (length + BLOCK - 1) / BLOCK * BLOCK;
            }
            return size > 0 && from > 0 ? Optional.of(new BrokenOff(size, from, bytes)) : Optional.empty();
        } catch (NumberFormatException e) { // no archive
            return Optional.empty();
        }
    }

    /** Takes away what is fetched again. */
    static void cut(Path part) throws IOException {
        Optional<BrokenOff> there = of(part);
        try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
            file.setLength(there.map(BrokenOff::bytes).orElse(0L));
        }
    }

    private static byte[] read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return bytes;
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
