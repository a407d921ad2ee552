package nextstep.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SentByUsTest {
    private static final String ADA = "nss_" + "a".repeat(43);
    private static final String EVE = "nss_" + "e".repeat(43);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Address address = new Address(new DoorSettings(""));
    private final SentByUs door = new SentByUs(address, new SessionCookie(address));

    @Test
    void letsAFormPassThatWasMadeForTheSession() throws Exception {
        MockFilterChain passed = new MockFilterChain();
        door.doFilter(
                form(ADA, "title=A+%26+B&form-token=" + FormToken.of(ADA).value()),
                new MockHttpServletResponse(),
                passed);

        assertThat(body(passed)).as("the token goes no further").isEqualTo("title=A+%26+B");
    }

    @Test
    void letsJsonPassThatCarriesTheTokenInItsHeader() throws Exception {
        MockHttpServletRequest request = post(ADA);
        request.setContentType("application/json");
        request.addHeader(FormToken.HEADER, FormToken.of(ADA).value());

        assertThat(status(request)).isEqualTo(200);
    }

    @Test
    void refusesAFormWithoutTheTokenOrWithAnothers() throws Exception {
        assertThat(status(form(ADA, "title=x"))).isEqualTo(403);
        assertThat(status(form(ADA, "form-token="))).isEqualTo(403);
        assertThat(status(form(ADA, "form-token=nonsense"))).isEqualTo(403);
        assertThat(status(form(ADA, "form-token=" + FormToken.of(EVE).value()))).isEqualTo(403);
        assertThat(status(form(ADA, ""))).isEqualTo(403);
    }

    @Test
    void refusesJsonWithACookieAndNoToken() throws Exception {
        MockHttpServletRequest request = post(ADA);
        request.setContentType("application/json");

        assertThat(status(request)).isEqualTo(403);
    }

    @Test
    void refusesWhatAnotherSiteSent() throws Exception {
        MockHttpServletRequest crossSite =
                form(ADA, "form-token=" + FormToken.of(ADA).value());
        crossSite.addHeader("Sec-Fetch-Site", "cross-site");
        MockHttpServletRequest otherOrigin =
                form(ADA, "form-token=" + FormToken.of(ADA).value());
        otherOrigin.addHeader("Origin", "https://evil.example");
        MockHttpServletRequest hiddenOrigin =
                form(ADA, "form-token=" + FormToken.of(ADA).value());
        hiddenOrigin.addHeader("Origin", "null");
        MockHttpServletRequest signIn = post(null);
        signIn.addHeader("Sec-Fetch-Site", "same-site");

        assertThat(status(crossSite)).isEqualTo(403);
        assertThat(status(otherOrigin)).isEqualTo(403);
        assertThat(status(hiddenOrigin)).isEqualTo(403);
        assertThat(status(signIn)).as("nobody is signed in as somebody else").isEqualTo(403);
    }

    @Test
    void letsPassWhatOurOwnPageSent() throws Exception {
        MockHttpServletRequest request =
                form(ADA, "form-token=" + FormToken.of(ADA).value());
        request.addHeader("Host", "localhost:8080");
        request.addHeader("Origin", "http://localhost:8080");
        MockHttpServletRequest fetched =
                form(ADA, "form-token=" + FormToken.of(ADA).value());
        fetched.addHeader("Sec-Fetch-Site", "same-origin");

        assertThat(status(request)).isEqualTo(200);
        assertThat(status(fetched)).isEqualTo(200);
    }

    @Test
    void asksNothingOfABearerTokenOrAReader() throws Exception {
        MockHttpServletRequest script = post(null);
        script.addHeader("Authorization", "Bearer nst_x");
        script.addHeader("Sec-Fetch-Site", "cross-site");
        MockHttpServletRequest reader = new MockHttpServletRequest("GET", "/plans/x");
        reader.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(status(script)).isEqualTo(200);
        assertThat(status(reader)).isEqualTo(200);
    }

    @Test
    void givesEachPageAnotherLookingTokenThatFitsAllTheSame() {
        FormToken one = FormToken.of(ADA);
        FormToken other = FormToken.of(ADA);

        assertThat(one.value()).isNotEqualTo(other.value());
        assertThat(FormToken.fits(one.value(), ADA)).isTrue();
        assertThat(FormToken.fits(other.value(), ADA)).isTrue();
        assertThat(FormToken.fits(one.value(), EVE)).isFalse();
    }

    @Test
    void overTlsKnowsOnlyTheCookieThatNoNeighbourCanPlant() {
        SessionCookie cookies = new SessionCookie(new Address(new DoorSettings("https://next-step.example")));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("nextstep", EVE), new Cookie("__Host-nextstep", ADA));
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.give(ADA, Duration.ofDays(1), request, response);

        assertThat(cookies.in(request)).contains(ADA);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-nextstep=")
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }

    private int status(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        door.doFilter(request, response, chain);
        assertThat(chain.getRequest() == null).isEqualTo(response.getStatus() != 200);
        return response.getStatus();
    }

    private static String body(MockFilterChain passed) throws IOException {
        return new String(
                Objects.requireNonNull(passed.getRequest()).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest form(String session, String body) {
        MockHttpServletRequest request = post(session);
        request.setContentType(FORM);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest post(@Nullable String session) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/plans/x/make");
        if (session != null) {
            request.setCookies(new Cookie("nextstep", session));
        }
        return request;
    }
}
