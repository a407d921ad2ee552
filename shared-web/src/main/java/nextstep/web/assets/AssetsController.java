package nextstep.web.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nextstep.web.problems.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves assets. What has been served under a name once never changes, so a browser asks for it once. */
@RestController
public final class AssetsController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    public AssetsController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Asset.FOLDER + "{name}")
    ResponseEntity<byte[]> asset(
            HttpServletRequest request, @RequestHeader(name = "Accept-Encoding", defaultValue = "") String encodings) {
        Asset asset = assets.at(request.getRequestURI())
                .orElseThrow(() -> Problem.of(404, "nothing-here", "There is nothing at this address. Check it.")
                        .raised());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header("Vary", "Accept-Encoding")
                .contentType(MediaType.parseMediaType(asset.type()));
        return encodings.contains("gzip")
                ? answer.header("Content-Encoding", "gzip").body(asset.packed())
                : answer.body(asset.plain());
    }
}
