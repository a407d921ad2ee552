package nextstep.query.history.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes files one behind the other; the same files give the same bytes. */
final class TarWriting implements AutoCloseable {
    /** A file has a header of one block and ends with a full one; two empty ones follow the last. */
    static final int BLOCK = 512;

    private final TarArchiveOutputStream tar;
    private final FileTime time;

    TarWriting(OutputStream out, Instant time) {
        this.tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        this.time = FileTime.from(time.truncatedTo(ChronoUnit.SECONDS));
    }

    void file(String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setLastModifiedTime(time);
        entry.setIds(0, 0);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
