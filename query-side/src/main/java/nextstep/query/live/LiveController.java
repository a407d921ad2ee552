package nextstep.query.live;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The door for those who listen (server-sent events). Where too many do, 204 tells a browser not to come again. */
@RestController
class LiveController {
    private final Listeners listeners;

    LiveController(Listeners listeners) {
        this.listeners = listeners;
    }

    /**
     * Says once that something newer than a position was recorded of a thing ({@code /live/plan:x?since=530}), of things of a
     * kind ({@code /live/plan}), or at all ({@code /live/anything}).
     */
    @GetMapping(path = "/live/{about}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(@PathVariable String about, @RequestParam long since) {
        Optional<SseEmitter> listener = listeners.listen(about, since);
        return listener.map(stream -> ResponseEntity.ok()
                        .header("Cache-Control", "no-store")
                        .header("X-Accel-Buffering", "no")
                        .body(stream))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
