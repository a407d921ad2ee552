package nextstep.standalone.door;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nextstep.events.log.EventLog;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one hostile request after the other, and notes whatever should not have come of it. */
final class Afternoon implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INNARDS = Pattern.compile(
            "\\bat [a-z]+\\.[\\w.$]+\\(|[a-z]+\\.[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b|SQLITE_|org\\.postgresql");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI tracker;
    private final EventLog log;
    private final List<String> credentials;
    private final List<Operation> operations;
    private final Mischief mischief;
    private final List<String> complaints = new ArrayList<>();
    private int sent;
    private int taken;

    /** {@code credentials} are headers Authorization and Cookie, as {@code Cookie: nextstep=...}; empty for nobody's. */
    Afternoon(String tracker, EventLog log, List<String> credentials, long seed) throws IOException {
        this.tracker = URI.create(tracker);
        this.log = log;
        this.credentials = List.copyOf(credentials);
        this.operations = Operation.all();
        this.mischief = new Mischief(seed);
    }

    /** One request; sometimes it is sent once more. */
    void one() throws InterruptedException {
        Operation operation = operations.get(mischief.upTo(operations.size()));
        String type = mischief.type();
        String method = mischief.method(operation);
        String address = mischief.address(operation);
        String body = operation.writes() ? mischief.body(operation, type) : "";
        HttpRequest.Builder request = HttpRequest.newBuilder(tracker.resolve(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
        String credential = operation.endsTheVisitor() ? "" : credentials.get(mischief.upTo(credentials.size()));
        if (!credential.isEmpty()) {
            request.header(
                    credential.substring(0, credential.indexOf(':')),
                    credential.substring(credential.indexOf(':') + 2));
        }
        if (mischief.one(6)) {
            request.header("If-Match", mischief.one(2) ? "\"0\"" : "W/nonsense");
        }
        if (mischief.one(6)) {
            request.header("Accept", mischief.one(2) ? "text/html" : "image/png;q=x, */*;q=0.1");
        }
        String said = method + " " + address + " " + type + " "
                + (body.length() > 300 ? body.substring(0, 300) + "..." : body);
        for (int times = mischief.one(5) ? 2 : 1; times > 0; times--) {
            send(request.build(), said);
        }
    }

    List<String> complaints() {
        return complaints;
    }

    int sent() {
        return sent;
    }

    /** How many were let through: an afternoon that is turned away at the door sees nothing of the house. */
    int taken() {
        return taken;
    }

    private void send(HttpRequest request, String said) throws InterruptedException {
        long before = log.size();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            sent++;
            taken += answer.statusCode() < 400 ? 1 : 0;
            judge(request, answer, log.size() - before, said);
        } catch (IOException e) {
            complaints.add("no answer (" + e + ") to " + said);
        }
    }

    private void judge(HttpRequest request, HttpResponse<String> answer, long grown, String said) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (status >= 500 && status != 503) {
            complaints.add(status + " to " + said);
        }
        if (INNARDS.matcher(answer.body()).find()) {
            complaints.add("innards shown by " + status + " to " + said + ": " + answer.body());
        }
        if (status >= 400 && grown != 0) {
            complaints.add("recorded though refused with " + status + ": " + said);
        }
        if (answer.headers().firstValue("Content-Security-Policy").isEmpty()) {
            complaints.add("no orders for the browser with " + status + " to " + said);
        }
        if (status >= 400 && !request.method().equals("HEAD") && !isProblem(type, answer.body(), status)) {
            complaints.add("no problem document (" + type + ") with " + status + " to " + said + ": " + answer.body());
        }
    }

    private static boolean isProblem(String type, String body, int status) {
        if (type.startsWith("text/html")) {
            return body.contains("<html");
        }
        try {
            JsonNode problem = JSON.readTree(body);
            return type.startsWith("application/problem+json")
                    && problem.path("status").asInt(0) == status
                    && !problem.path("code").asString("").isEmpty()
                    && !problem.path("detail").asString("").isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
