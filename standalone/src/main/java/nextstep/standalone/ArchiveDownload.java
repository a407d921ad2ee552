package nextstep.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Fetches the archive of a running tracker into a file; what broke off goes on where it was. */
final class ArchiveDownload {
    private static final int AT_ONCE = 1 << 16;
    private static final long BETWEEN_WORDS = 100L << 20;

    private final RunningTracker tracker;
    private final PrintWriter said;

    ArchiveDownload(RunningTracker tracker, PrintWriter said) {
        this.tracker = tracker;
        this.said = said;
    }

    /** Fetches it; the file is there when all of it is. */
    void into(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Optional<BrokenOff> before = BrokenOff.of(part);
            boolean done = before.isPresent() && fetch(before.get().query(), part, true);
            if (!done) {
                Files.deleteIfExists(part);
                if (!fetch("", part, false)) {
                    throw new Stop("The tracker gives out no archive now. Ask again in a while.");
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Stop("The archive did not come whole: " + e.getMessage() + ". Ask again, and it goes on.");
        }
    }

    /** Whether the tracker had it. */
    private boolean fetch(String query, Path part, boolean further) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer =
                    client.send(tracker.at("/log/export" + query).build(), BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) {
                    return false;
                }
                if (further) {
                    BrokenOff.cut(part);
                }
                try (OutputStream out =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                    copy(in, out);
                }
                return true;
            }
        } catch (ConnectException e) {
            throw new Stop("No tracker answers there. Start it with ./next-step start, or say where it is.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stop("Interrupted.");
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[AT_ONCE];
        long done = 0;
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            out.write(some, 0, read);
            if ((done + read) / BETWEEN_WORDS > done / BETWEEN_WORDS) {
                said.println("Fetched " + ((done + read) >> 20) + " MB ...");
                said.flush();
            }
            done += read;
        }
    }
}
