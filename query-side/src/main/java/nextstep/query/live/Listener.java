package nextstep.query.live;

import java.io.IOException;
import java.util.Set;
import nextstep.web.Pages;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who has a page open. Hears once that it has changed; whoever is gone is let go.
 *
 * @param about the thing, the kind of things, or anything at all ({@link Pages#heardOf})
 */
record Listener(String about, SseEmitter stream) {

    /** Whether facts that speak of these things concern whoever listens for this. */
    static boolean concerns(String about, Set<String> things) {
        return about.equals(Pages.ANYTHING)
                || things.contains(about)
                || (about.indexOf(':') < 0 && things.stream().anyMatch(thing -> thing.startsWith(about + ":")));
    }

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
