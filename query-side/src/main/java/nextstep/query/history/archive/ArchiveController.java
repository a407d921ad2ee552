package nextstep.query.history.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nextstep.query.history.publishing.SealedLog;
import nextstep.query.history.sealing.Signed;
import nextstep.query.views.Projector;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the archive. */
@RestController
class ArchiveController {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
     * file of events, which is written anew.
     */
    @GetMapping(path = "/log/export", produces = "application/x-tar")
    void export(
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(defaultValue = "0") long from,
            HttpServletResponse response)
            throws IOException {
        Signed signed = size == null ? log.latest() : log.of(size);
        if (from != 0 && !isWithin(from, size)) {
            throw Problem.malformed("from", "from is a multiple of " + Archive.SEGMENT + " below size; say size too.")
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
        response.setContentType("application/x-tar");
        response.setHeader("Content-Disposition", "attachment; filename=\"next-step-log-" + signed.size() + ".tar\"");
        response.setHeader("Log-Size", Long.toString(signed.size()));
        response.setHeader("Cache-Control", "no-store");
        archive.write(signed, from, response.getOutputStream());
    }

    private static boolean isWithin(long from, @Nullable Long size) {
        return from > 0 && from % Archive.SEGMENT == 0 && size != null && from < size;
    }
}
