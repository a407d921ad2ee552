package nextstep.query.history.archive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nextstep.query.history.publishing.SealedLog;
import nextstep.query.history.sealing.Signed;
import nextstep.query.views.Projector;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the archive. */
@RestController
class ArchiveController {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Of so many events it takes no longer than a moment to find out how many bytes the archive has. */
    private static final int MEASURED_AT_ONCE = 2 * Archive.SEGMENT;

    private final SealedLog log;
    private final Archive archive;
    private final Projector projector;

    ArchiveController(SealedLog log, Archive archive, Projector projector) {
        this.log = log;
        this.archive = archive;
        this.projector = projector;
    }

    /**
     * Everything, in one file. A download that broke off goes on with the size of its checkpoint and the first position of its last
     * file of events, which is written anew; or, with the size alone, by a {@code Range} of bytes.
     */
    @GetMapping(path = "/log/export", produces = "application/x-tar")
    void export(
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(defaultValue = "0") long from,
            @RequestHeader(name = "Range", required = false) @Nullable String range,
            @RequestHeader(name = "If-Range", required = false) @Nullable String onlyIf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Signed signed = size == null ? log.latest() : log.of(size);
        if (from != 0 && !isWithin(from, size)) {
            throw Problem.malformed(
                            "from",
                            "from is a multiple of $1 below size; say size too.",
                            Integer.toString(Archive.SEGMENT))
                    .raised();
        }
        if (size != null && projector.lastSuppression() >= size) {
            throw Problem.of(
                            410,
                            "suppressed-since",
                            "A text was suppressed since this checkpoint; take the archive of the latest one.")
                    .raised();
        }
        if (!projector.reaches(signed.size() - 1, PATIENCE)
                || !projector.stopped().isEmpty()
                || projector.isOutdated()) {
            throw Problem.of(503, "views-behind", "The views are being made. Ask again in a while.")
                    .raised();
        }
        if (from != 0) {
            begin(signed, response);
            archive.write(signed, from, response.getOutputStream());
            return;
        }
        Outline outline = archive.outline(signed);
        if (size == null) {
            begin(signed, response);
            writeAll(outline, signed, response);
            return;
        }
        Optional<ByteRange> part = ByteRange.of(range).filter(one -> onlyIf == null || onlyIf.equals(outline.tag()));
        if (part.isPresent()) {
            checkWithin(part.get(), outline.length(), response);
        }
        begin(signed, response);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", outline.tag());
        if (part.isPresent()) {
            write(outline, part.get(), response);
        } else if (request.getMethod().equals("HEAD")) {
            response.setContentLengthLong(outline.length());
        } else {
            writeAll(outline, signed, response);
        }
    }

    /** Who downloads it sees how far it is, unless it would take long to know. */
    private static void writeAll(Outline outline, Signed signed, HttpServletResponse response) throws IOException {
        if (signed.size() <= MEASURED_AT_ONCE || outline.isMeasured()) {
            response.setContentLengthLong(outline.length());
            outline.writeAsMeasured(response.getOutputStream());
        } else {
            outline.writeTo(response.getOutputStream());
        }
    }

    private static void begin(Signed signed, HttpServletResponse response) {
        response.setContentType("application/x-tar");
        response.setHeader("Content-Disposition", "attachment; filename=\"next-step-log-" + signed.size() + ".tar\"");
        response.setHeader("Log-Size", Long.toString(signed.size()));
        response.setHeader("Cache-Control", "no-store");
    }

    private static void checkWithin(ByteRange part, long length, HttpServletResponse response) {
        if (!part.isWithin(length)) {
            response.setHeader("Content-Range", "bytes */" + length);
            throw Problem.of(
                            416,
                            "beyond-the-end",
                            "This archive has $1 bytes. Ask for a part that begins before, or for all of it.",
                            length)
                    .raised();
        }
    }

    private static void write(Outline outline, ByteRange part, HttpServletResponse response) throws IOException {
        long length = outline.length();
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", part.of(length));
        response.setContentLengthLong(part.count(length));
        outline.writeTo(response.getOutputStream(), part.first(), part.count(length));
    }

    private static boolean isWithin(long from, @Nullable Long size) {
        return from > 0 && from % Archive.SEGMENT == 0 && size != null && from < size;
    }
}
