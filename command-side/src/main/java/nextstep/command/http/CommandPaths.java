package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nextstep.command.http.Routes.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Leads a POST to the command door where its path names a command, before anything else is asked. */
public final class CommandPaths extends AbstractHandlerMapping {
    private final Routes routes;
    private final CommandDoor door;

    public CommandPaths(Routes routes, CommandDoor door) {
        this.routes = routes;
        this.door = door;
        setOrder(-2);
    }

    @Override
    protected @Nullable HttpRequestHandler getHandlerInternal(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        Optional<Match> match = routes.match(Segments.of(request.getRequestURI()));
        if (match.isEmpty()) {
            return null;
        }
        request.setAttribute(
                BEST_MATCHING_PATTERN_ATTRIBUTE, match.get().route().path()); // for who measures
        return (asked, answer) -> door.enter(match.get(), asked, answer);
    }
}
