package nextstep.standalone.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through everything that can be read of a tracker, from the lists along the paths that they name. */
public final class EveryAnswer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ALSO = List.of(
            "/progress?by=region",
            "/progress?by=phase",
            "/coordination?on=2020-12-31",
            "/coordination?as-of=-1",
            "/initiatives?as-of=10&on=2022-01-01",
            "/groups?on=2020-01-01",
            "/initiatives?limit=3&lang=ar",
            "/desk?group=CEEHUB&group=WMF",
            "/desk/report?group=CEEHUB&month=2022-11",
            "/search?q=hub",
            "/search?q=2020:+23",
            "/history?about=group:CEEHUB&limit=5",
            "/history/0",
            "/compare?from=-1&to=50",
            "/compare?from=2020-01-01&view=groups_groups",
            "/initiatives/regional-thematic-hubs/progress",
            "/clusters/walk",
            "/log/proof/0",
            "/log/consistency?from=1");

    private static final Set<String> FOR_STEWARDS = Set.of("/operations", "/people");

    private final HttpClient client;
    private final URI tracker;
    private final Description description;
    private final Queue<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> answered = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** Reads of the tracker at this address. */
    public EveryAnswer(HttpClient client, URI tracker) {
        this.client = client;
        this.tracker = tracker;
        this.description = new Description(get("/openapi.json").body());
    }

    Description description() {
        return description;
    }

    /** What is not answered as it is described, with its address. */
    public List<String> wrong() {
        Stream.concat(description.paths("get").filter(EveryAnswer::isOpen), ALSO.stream())
                .forEach(this::add);
        while (!waiting.isEmpty()) {
            read(waiting.remove());
        }
        return wrong;
    }

    /** The described paths of which something was read. */
    Set<String> answered() {
        return answered;
    }

    /** The paths that answer JSON to everybody, of which nothing was read. */
    List<String> left() {
        return description
                .paths("get")
                .filter(description::answersJson)
                .filter(path -> !path.startsWith("/account") && !path.startsWith("/sign-in"))
                .filter(path -> !FOR_STEWARDS.contains(path))
                .filter(path -> !path.equals("/openapi.json") && !answered.contains(path))
                .toList();
    }

    void add(String address) {
        if (seen.add(address)) {
            waiting.add(address);
        }
    }

    private void read(String address) {
        String path = description.pathOf(address, "get").orElse("");
        if (path.isEmpty() || !description.answersJson(path)) {
            return;
        }
        HttpResponse<String> answer = get(address);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        description
                .wrongInAnswer("get", path, answer.statusCode(), type, answer.body())
                .forEach(fault -> wrong.add(address + " " + fault));
        if (answer.statusCode() == 200) {
            answered.add(path);
            follow(JSON.readTree(answer.body()));
            if (path.equals("/plans/{plan}")) {
                add(address + "/steps");
            }
        }
    }

    /** Along what is named as a path, in whatever depth. */
    private void follow(JsonNode node) {
        node.properties().forEach(property -> {
            boolean leads =
                    property.getKey().equals("path") && property.getValue().isString();
            if (leads && property.getValue().asString().startsWith("/")) {
                add(property.getValue().asString());
            }
        });
        node.forEach(this::follow);
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(tracker.resolve(address))
                            .header("Accept", "application/json")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOpen(String path) {
        return !path.contains("{")
                && !path.startsWith("/account")
                && !path.startsWith("/sign-in")
                && !path.startsWith("/desk")
                && !path.equals("/search")
                && !path.equals("/openapi.json");
    }
}
