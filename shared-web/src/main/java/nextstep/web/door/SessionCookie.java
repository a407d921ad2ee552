package nextstep.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * What a browser keeps of a session: a secret that says nothing, which no script can read and no other site can have sent with a
 * form. Over TLS its name begins with {@code __Host-}, so that no neighbouring site can plant one.
 */
public final class SessionCookie {
    private final Address address;
    private final String name;

    public SessionCookie(Address address) {
        this(address, "nextstep");
    }

    /** One of another name, for what is kept as carefully. */
    public SessionCookie(Address address, String name) {
        this.address = address;
        this.name = name;
    }

    /** The secret that the browser shows; empty where it has none. */
    public Optional<String> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String wanted = nameFor(request);
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(wanted) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Gives the browser a secret to keep. */
    public void give(String secret, Duration longest, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(nameFor(request), secret, longest, request));
    }

    /** Lets the browser forget it. */
    public void take(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookie(nameFor(request), "", Duration.ZERO, request));
    }

    private String cookie(String as, String value, Duration longest, HttpServletRequest request) {
        return ResponseCookie.from(as, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(address.isSecure(request))
                .path("/")
                .maxAge(longest)
                .build()
                .toString();
    }

    private String nameFor(HttpServletRequest request) {
        return address.isSecure(request) ? "__Host-" + name : name;
    }
}
