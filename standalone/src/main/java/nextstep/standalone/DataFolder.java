package nextstep.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder a tracker keeps everything in, for one process at a time. The lock ends with the process, however it ends. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final String ADDRESS = "address";
    private static final String LOG = "log.db";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, made when it is not there.
     *
     * @throws Stop when another process has it, or it cannot be written
     */
    static DataFolder take(Path folder) {
        return takeIfFree(folder)
                .orElseThrow(() -> new Stop("A tracker already runs on the folder "
                        + folder.toAbsolutePath().normalize() + ". Stop it, or give another folder with --data."));
    }

    /**
     * The same, empty where another process has it.
     *
     * @throws Stop when it cannot be written
     */
    static Optional<DataFolder> takeIfFree(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new DataFolder(folder, channel));
        } catch (IOException e) {
            throw new Stop("The folder " + folder.toAbsolutePath().normalize() + " cannot be made or written: "
                    + e.getMessage() + ". Give another with --data.");
        }
    }

    /**
     * The folder, where a tracker keeps its log in it. Whoever works on what is there makes nothing by a folder misspelt.
     *
     * @throws Stop where there is none
     */
    static Path ofATracker(Path folder) {
        if (!Files.exists(folder.resolve(LOG))) {
            throw new Stop("There is no tracker in the folder "
                    + folder.toAbsolutePath().normalize() + "; give the folder it was started with as --data DIR.");
        }
        return folder;
    }

    /** Notes where the tracker on this folder can be reached, for commands that run beside it. */
    void isServedAt(String address) {
        try {
            Files.writeString(folder.resolve(ADDRESS), address);
        } catch (IOException e) {
            throw new Stop("The folder " + folder.toAbsolutePath().normalize() + " cannot be written: " + e.getMessage()
                    + ".");
        }
    }

    /** Where the tracker that has the folder can be reached; empty where it has not said so yet. */
    static Optional<String> servedAt(Path folder) {
        try {
            Path address = folder.resolve(ADDRESS);
            return Files.exists(address) ? Optional.of(Files.readString(address).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new Stop(
                    "The folder " + folder.toAbsolutePath().normalize() + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /** Whether no tracker serves the folder. */
    static boolean isServedByNobody(Path folder) {
        Optional<DataFolder> free = takeIfFree(folder);
        free.ifPresent(DataFolder::close);
        return free.isPresent() || servedAt(folder).isEmpty();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(folder.resolve(ADDRESS));
        } catch (IOException e) {
            throw new Stop("The lock of the data folder could not be given back: " + e.getMessage());
        }
    }
}
