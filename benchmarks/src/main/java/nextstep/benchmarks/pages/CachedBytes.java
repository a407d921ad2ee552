package nextstep.benchmarks.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The limit: a handler of the same web server that sends as many bytes, which it has at hand. */
@RestController
public final class CachedBytes {
    static final String PATH = "/benchmarks/bytes";

    private final Map<Integer, byte[]> bytes = new ConcurrentHashMap<>();

    @GetMapping(PATH)
    ResponseEntity<byte[]> bytes(@RequestParam int many) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/html;charset=UTF-8")
                .body(bytes.computeIfAbsent(many, byte[]::new));
    }
}
