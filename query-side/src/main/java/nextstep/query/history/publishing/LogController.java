package nextstep.query.history.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.query.history.proof.TileId;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.proof.VerifierKey;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Sealer;
import nextstep.query.history.sealing.SealingSettings;
import nextstep.query.history.sealing.Signed;
import nextstep.query.reading.Answers;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the tree over the log, what is signed of it, and proofs. */
@RestController
class LogController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl HARDLY =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();

    private final SealedLog log;
    private final SealStore seals;
    private final Sealer sealer;
    private final List<VerifierKey> witnesses;
    private final TrustPage page;

    LogController(SealedLog log, SealStore seals, Sealer sealer, SealingSettings settings, TrustPage page) {
        this.page = page;
        this.log = log;
        this.seals = seals;
        this.sealer = sealer;
        this.witnesses = settings.witnessKeys();
    }

    @GetMapping("/log")
    @Answers(Shown.TheLog.class)
    ResponseEntity<?> log(HttpServletRequest request) {
        Signed latest = log.latest();
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("checkpoint", "/log/checkpoint");
        addresses.put("keys", "/log/key");
        addresses.put("tile", "/log/tile/{level}/{number}");
        addresses.put("entries", "/log/tile/entries/{number}");
        addresses.put("proof", "/log/proof/{position}");
        addresses.put("selfCheck", "/log/self-check");
        addresses.put("consistency", "/log/consistency?from={size}&to={size}");
        Shown.TheLog shown = new Shown.TheLog(
                latest.checkpoint().origin(),
                seals.keys().stream()
                        .map(key -> new Shown.Key(key.key(), key.since()))
                        .toList(),
                Shown.TreeHead.of(latest, witnesses),
                seals.witnessed()
                        .map(signed -> Shown.TreeHead.of(signed, witnesses))
                        .orElse(null),
                sealer.trouble().orElse(null),
                addresses,
                "docs/history-format.md");
        return page.answer(request, "history/publishing/log", "log", shown);
    }

    /** The latest checkpoint; by its size one of the last ten thousand. */
    @GetMapping(path = "/log/checkpoint", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> checkpoint(
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(defaultValue = "false") boolean witnessed) {
        Signed signed = size != null
                ? log.of(size)
                : witnessed
                        ? seals.witnessed()
                                .orElseThrow(() -> Problem.of(
                                                404, "unknown-checkpoint", "No witness has signed a checkpoint yet.")
                                        .raised())
                        : log.latest();
        return ResponseEntity.ok()
                .cacheControl(HARDLY)
                .contentType(TEXT)
                .body(signed.note().written());
    }

    /** The keys that sign and have signed, one a line, the newest last. */
    @GetMapping(path = "/log/key", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> key() {
        StringBuilder keys = new StringBuilder();
        seals.keys().forEach(key -> keys.append(key.key()).append('\n'));
        return ResponseEntity.ok().cacheControl(HARDLY).contentType(TEXT).body(keys.toString());
    }

    /** A tile of hashes, or with {@code entries/} a bundle of entries: C2SP tlog-tiles. */
    @GetMapping(path = "/log/tile/{*tile}", produces = "application/octet-stream")
    ResponseEntity<byte[]> tile(@PathVariable String tile) {
        String path = tile.substring(1);
        boolean entries = path.startsWith("entries/");
        TileId id = tileId(entries ? "0" + path.substring("entries".length()) : path);
        byte[] bytes =
                entries ? log.entries(id.number(), id.width()) : log.tile(id).bytes();
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    private static TileId tileId(String path) {
        try {
            return TileId.of(path);
        } catch (Unproven noTile) {
            throw Problem.of(404, "unknown-tile", "This names no tile. A tile is named as /log/tile/0/x001/234.p/5 .")
                    .raised();
        }
    }

    /** That the event at a position is in the log, with all that is needed to follow it. */
    @GetMapping(path = "/log/proof/{position:\\d+}", produces = "application/json")
    @Answers(Shown.OfEvent.class)
    ResponseEntity<?> proof(@PathVariable long position) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(Shown.OfEvent.of(log.proof(position)));
    }

    /** The same as C2SP tlog-proof writes it. */
    @GetMapping(path = "/log/proof/{position:\\d+}.tlog-proof", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> proofFile(@PathVariable long position) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(log.proof(position).written());
    }

    /** That the tree of one size is the beginning of the tree of another; without {@code to} of the latest. */
    @GetMapping(path = "/log/consistency", produces = "application/json")
    @Answers(Shown.OfTree.class)
    ResponseEntity<?> consistency(@RequestParam long from, @RequestParam(required = false) @Nullable Long to) {
        long second = to != null ? to : log.latest().size();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(Shown.OfTree.of(log.consistency(from, second)));
    }
}
