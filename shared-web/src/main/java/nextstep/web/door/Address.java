package nextstep.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/** Where people find this tracker: as the settings say, else as the request itself says. */
public final class Address {
    private final DoorSettings settings;

    public Address(DoorSettings settings) {
        this.settings = settings;
    }

    /** Browsers come over TLS, here or at a server before us that is trusted to say so. */
    public boolean isSecure(HttpServletRequest request) {
        return settings.secure() || request.isSecure();
    }

    /** The whole address of a path. */
    public String of(String path, HttpServletRequest request) {
        if (settings.stated()) {
            return settings.address() + path;
        }
        return (request.isSecure() ? "https://" : "http://") + authority(request) + path;
    }

    /** A page of ours sent this, as far as the browser's {@code Origin} says. */
    boolean isOurs(String origin, HttpServletRequest request) {
        try {
            URI from = new URI(origin);
            String authority =
                    Objects.requireNonNullElse(from.getRawAuthority(), "").toLowerCase(Locale.ROOT);
            return !authority.isEmpty()
                    && ("https".equals(from.getScheme()) || (!isSecure(request) && "http".equals(from.getScheme())))
                    && (authority.equals(authority(request))
                            || (settings.stated()
                                    && authority.equals(settings.authority().toLowerCase(Locale.ROOT))));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String authority(HttpServletRequest request) {
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "localhost");
        return host.toLowerCase(Locale.ROOT);
    }
}
