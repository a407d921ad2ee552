package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Says that a command is posted, to whoever comes to its path otherwise and is not expected by anybody else. */
public final class OtherMethods extends AbstractHandlerMapping {
    private final Routes routes;

    public OtherMethods(Routes routes) {
        this.routes = routes;
        setOrder(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (routes.match(Segments.of(request.getRequestURI())).isPresent()) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
        }
        return null;
    }
}
