package nextstep.query.history.checking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.query.history.proof.Unproven;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/** An archive on the disk: its files by name, in their order. */
final class ArchiveFile implements AutoCloseable {
    /** No file of an archive is larger: ten thousand events of the largest size would be, and no log has those. */
    private static final long MOST_BYTES = 1L << 30;

    private static final int BLOCK = 512;
    /** Tar files may be filled up with zeroes to a multiple of this. */
    private static final int MOST_CLOSING = 10_240;

    private final Path file;
    private final TarFile tar;
    private final List<String> names = new ArrayList<>();
    private final Map<String, TarArchiveEntry> entries = new HashMap<>();

    private ArchiveFile(Path file, TarFile tar) {
        this.file = file;
        this.tar = tar;
        for (TarArchiveEntry entry : tar.getEntries()) {
            names.add(entry.getName());
            if (entries.put(entry.getName(), entry) != null) {
                throw new Unproven("The file " + entry.getName() + " is in the archive twice.");
            }
        }
    }

    /**
     * Opens it.
     *
     * @throws NoArchive when it is none
     * @throws Unproven when it is one and breaks off
     */
    static ArchiveFile open(Path file) {
        try {
            return new ArchiveFile(file, new TarFile(file));
        } catch (IOException | IllegalArgumentException e) {
            if (beginsLikeOne(file)) {
                throw new Unproven("The archive breaks off before its end: " + e.getMessage() + ".");
            }
            throw new NoArchive(file + " cannot be read as an archive: " + e.getMessage());
        }
    }

    private static boolean beginsLikeOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(10), StandardCharsets.UTF_8).equals("README.txt");
        } catch (IOException e) {
            return false;
        }
    }

    List<String> names() {
        return names;
    }

    /** The bytes of a file; empty where there is none. */
    Optional<byte[]> find(String name) {
        TarArchiveEntry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(bytes(entry));
    }

    byte[] bytes(String name) {
        return find(name).orElseThrow(() -> new Unproven("The archive has no file " + name + "."));
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** What stands behind the last file. */
    byte[] end() {
        long end = entries.values().stream()
                .mapToLong(entry -> entry.getDataOffset() + (entry.getSize() + BLOCK - 1) / BLOCK * BLOCK)
                .max()
                .orElse(0);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(end, Files.size(file)));
            return in.readNBytes(MOST_CLOSING);
        } catch (IOException e) {
            throw new Unproven("The archive breaks off before its end.");
        }
    }

    private synchronized byte[] bytes(TarArchiveEntry entry) {
        if (entry.getSize() > MOST_BYTES || !entry.isFile()) {
            throw new Unproven("The file " + entry.getName() + " is none of an archive.");
        }
        try (InputStream in = tar.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize());
            if (bytes.length != entry.getSize()) {
                throw new Unproven("The archive breaks off within " + entry.getName() + ".");
            }
            return bytes;
        } catch (IOException e) {
            throw new Unproven("The archive breaks off within " + entry.getName() + ".");
        }
    }

    @Override
    public void close() {
        try {
            tar.close();
        } catch (IOException e) {
            throw new NoArchive("The archive cannot be closed: " + e.getMessage());
        }
    }
}
