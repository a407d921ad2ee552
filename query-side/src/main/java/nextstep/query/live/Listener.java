package nextstep.query.live;

import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Somebody who has a page open. Hears once that it has changed; whoever is gone is let go. */
record Listener(String about, SseEmitter stream) {

    void hears(long position) {
        send(SseEmitter.event().name("moved").data(Long.toString(position)));
        stream.complete();
    }

    /** Nothing new; only so that servers in between keep the line, and that who is gone is noticed. */
    void beat() {
        send(SseEmitter.event().comment(""));
    }

    private void send(SseEmitter.SseEventBuilder said) {
        try {
            stream.send(said);
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
        }
    }
}
