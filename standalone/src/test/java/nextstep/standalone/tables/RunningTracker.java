package nextstep.standalone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nextstep.events.log.EventLog;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.stories.Mandates;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A tracker on a folder, and somebody who takes tables out of it and brings them in. */
final class RunningTracker implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext tracker;
    private final HttpClient client = HttpClient.newHttpClient();
    private final PersonId person;
    private final String token;

    RunningTracker(Path data, boolean history) {
        tracker = Tracker.application()
                .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=" + history);
        Accounts accounts = tracker.getBean(Accounts.class);
        person = accounts.personNamed(new Title("Coordinator"));
        token = accounts.issue(person, new Title("tables"), Duration.ofDays(1)).secret();
    }

    /** Who works here may speak for every group there is. */
    RunningTracker whereOneSpeaksForAll() {
        Mandates.give(tracker, person, MandateKind.SUPPORT_TEAM, null);
        Mandates.give(tracker, person, MandateKind.FOUNDATION_STAFF, null);
        for (JsonNode group : read("/groups?limit=500").get("items")) {
            if (!group.get("kind").asString().equals("FOUNDATION")) {
                Mandates.give(tracker, person, MandateKind.DELEGATE, key(group));
            }
        }
        return this;
    }

    private static String key(JsonNode group) {
        return group.get("id").asString().substring("group:".length());
    }

    EventLog log() {
        return tracker.getBean(EventLog.class);
    }

    /** A table as it is exported; {@code path} begins with its name. */
    String exported(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/exports/" + path))
                .header("Not-Older-Than", Long.toString(log().size() - 1)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** What is said when a table is brought in. */
    JsonNode imported(String path, String csv) {
        HttpResponse<String> answer = imported(path, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> imported(String path, byte[] csv) {
        return send(HttpRequest.newBuilder(at("/imports/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(csv)));
    }

    /** Posts a command that is taken. */
    void does(String path, String body) {
        HttpResponse<String> answer = posted(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 201);
    }

    /** Whatever is answered to something that is posted. */
    HttpResponse<String> posted(String path, String body) {
        return posted(path, body, token);
    }

    /** The same, posted by somebody who speaks for this group alone; for none where it is empty. */
    HttpResponse<String> postedByAnother(@Nullable String group, String path, String body) {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId another = accounts.personNamed(new Title("Speaks for " + group));
        if (group != null) {
            Mandates.give(tracker, another, MandateKind.DELEGATE, group);
        }
        return posted(
                path,
                body,
                accounts.issue(another, new Title("tables"), Duration.ofDays(1)).secret());
    }

    private HttpResponse<String> posted(String path, String body, String by) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + by)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Whatever is answered, by views that know all that is recorded. */
    HttpResponse<String> got(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Not-Older-Than", Long.toString(log().size() - 1)));
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = got(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private URI at(String path) {
        return URI.create(Listening.at(tracker) + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        tracker.close();
    }
}
