package nextstep.standalone.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A wiki as its OAuth extension behaves: it sends a browser back with a code, gives a token for the code once, to the client whose
 * challenge it saw, and says in a profile whose token it is.
 */
final class FakeWiki implements AutoCloseable {
    static final String CLIENT = "0123456789abcdef0123456789abcdef";
    static final String SECRET = "the-secret-of-the-client";

    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final Map<String, String> profiles = new ConcurrentHashMap<>();
    private volatile String profile = "{}";
    private volatile boolean refuses;

    FakeWiki() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/w/rest.php/oauth2/authorize", this::authorize);
        server.createContext("/w/rest.php/oauth2/access_token", this::token);
        server.createContext("/w/rest.php/oauth2/resource/profile", this::profile);
        server.start();
    }

    String restApi() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/w/rest.php";
    }

    /** Who sits before the browser from now on, as the profile says it. */
    void is(String json) {
        profile = json;
        refuses = false;
    }

    /** The person says no when asked. */
    void refuses() {
        refuses = true;
    }

    private void authorize(HttpExchange call) throws IOException {
        Map<String, String> query = fields(call.getRequestURI().getRawQuery());
        boolean right = CLIENT.equals(query.get("client_id"))
                && "code".equals(query.get("response_type"))
                && "S256".equals(query.get("code_challenge_method"))
                && query.containsKey("code_challenge")
                && query.containsKey("state");
        if (!right) {
            answer(call, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        String code = "code-" + numbers.incrementAndGet();
        asked.put(code, query);
        profiles.put(code, profile);
        String answer = refuses ? "error=access_denied" : "code=" + code;
        call.getResponseHeaders()
                .set(
                        "Location",
                        query.get("redirect_uri") + "?" + answer + "&state="
                                + URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8));
        answer(call, 302, "");
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> form = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        boolean right = query != null
                && "authorization_code".equals(form.get("grant_type"))
                && CLIENT.equals(form.get("client_id"))
                && SECRET.equals(form.get("client_secret"))
                && Objects.equals(query.get("redirect_uri"), form.get("redirect_uri"))
                && Objects.equals(query.get("code_challenge"), challenge(form.getOrDefault("code_verifier", "")))
                && call.getRequestHeaders().getFirst("User-Agent").startsWith("NextStep/");
        if (!right) {
            answer(call, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                call,
                200,
                "{\"token_type\": \"Bearer\", \"expires_in\": 14400, \"access_token\": \"of-" + form.get("code")
                        + "\", \"refresh_token\": \"r\"}");
    }

    private void profile(HttpExchange call) throws IOException {
        String bearer = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
        String said = profiles.get(bearer.replace("Bearer of-", ""));
        answer(call, said == null ? 401 : 200, said == null ? "{\"error\": \"invalid_token\"}" : said);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String query) {
        return Arrays.stream(URI.create("?" + query).getRawQuery().split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> second,
                        HashMap::new));
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
