package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import nextstep.web.pages.WantsPage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is said here is for one person at one time: nobody keeps it. */
public final class Answers {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Answers() {}

    public static ResponseEntity<Object> of(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept, Cookie")
                .body(body);
    }

    public static ResponseEntity<Object> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Vary", "Accept, Cookie")
                .contentType(HTML)
                .body(html);
    }

    /** After a form the browser goes to a page; a program gets the answer itself. */
    public static ResponseEntity<Object> after(HttpServletRequest request, String page, Object body) {
        return isForm(request)
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .cacheControl(CacheControl.noStore())
                        .location(URI.create(page))
                        .build()
                : of(HttpStatus.OK, body);
    }

    public static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith("application/x-www-form-urlencoded");
    }

    /** A browser that reads pages asks, not a program that reads JSON. */
    public static boolean wantsPage(HttpServletRequest request) {
        return WantsPage.says(request.getHeader("Accept"));
    }
}
