package nextstep.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nextstep.command.Decisions;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.standalone.Tracker;
import nextstep.standalone.rights.OfferedFormsTest.Offer;
import nextstep.standalone.rights.World.Body;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the matrix with their browsers, in a small world where much can be taken back. */
final class Readers implements AutoCloseable {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ConfigurableApplicationContext tracker;
    private final Actors actors;
    private final Map<Actor, HttpClient> browsers = new EnumMap<>(Actor.class);
    private final Map<String, String> pages = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Readers(Path data) {
        tracker = Tracker.application()
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.history=false",
                        "--nextstep.limits.requests-per-minute=0",
                        "--nextstep.limits.writes-per-minute=0");
        World world = new World(tracker.getBean(Decisions.class));
        actors = new Actors(tracker.getBean(Accounts.class), world);
        world.make(actors.person(Actor.HOLDER_OF_THE_MANDATE), actors.person(Actor.RAISER_OF_THE_DISPUTE));
        Reversible.decisions().forEach(world::decide);
        actors.come();
        PersonId somebody = actors.person(Actor.RAISER_OF_THE_DISPUTE);
        world.decide(Facts.given(somebody, MandateKind.DELEGATE, Body.CHAPTER.code, null, "2090-01-01"));
    }

    /** Each fact that can be taken back, with the form that does so. */
    List<Offer> undoings() {
        return log().read(0, Integer.MAX_VALUE).stream()
                .map(fact -> "/history/" + fact.position())
                .map(page -> offer(page, json(page).at("/item/undo")))
                .filter(offer -> !offer.action().isEmpty())
                .toList();
    }

    private static Offer offer(String page, JsonNode undo) {
        StringBuilder fields = new StringBuilder(undo.path("why").asString("")).append("=a+mistake");
        undo.path("fields")
                .properties()
                .forEach(field -> fields.append('&')
                        .append(field.getKey())
                        .append('=')
                        .append(field.getValue().asString()));
        if (undo.path("source").asBoolean(false)) {
            fields.append("&source=a+list");
        }
        return new Offer(page, undo.path("path").asString(""), fields.toString());
    }

    /** The pages of mandates that are not over, one for each of the ways in which they can be given. */
    List<String> mandates(boolean withAnEnd) {
        Map<String, String> pages = new TreeMap<>();
        for (Recorded recorded : log().read(0, Integer.MAX_VALUE)) {
            if (recorded.fact() instanceof MandateRevoked revoked) {
                pages.values().remove("/mandates/" + revoked.mandate().key());
            }
            if (recorded.fact() instanceof MandateGiven given
                    && (withAnEnd ? given.until() != null && given.until().getYear() > 2050 : given.until() == null)) {
                pages.putIfAbsent(
                        given.kind() + " " + given.group() + " " + given.from(),
                        "/mandates/" + given.mandate().key());
            }
        }
        return List.copyOf(pages.values());
    }

    boolean isShown(Actor actor, Offer offer) {
        return pages.computeIfAbsent(actor + " " + offer.page(), none -> page(actor, offer.page()))
                .contains("action=\"" + offer.action().replace("&", "&amp;") + "\"");
    }

    /** They get past the question who they are. */
    boolean maySend(Actor actor, Offer offer) {
        HttpResponse<String> answer = sent(
                client,
                HttpRequest.newBuilder(at(offer.action()))
                        .header("Authorization", "Bearer " + actors.token(actor, Body.HUB))
                        .header("Content-Type", FORM)
                        .header("If-Match", "\"999999\"")
                        .POST(BodyPublishers.ofString(offer.fields())));
        // what would be let through is refused for its version, or because it is no more as it would have to be
        assertThat(answer.statusCode()).as(offer.action() + answer.body()).isIn(403, 409, 412, 422);
        return answer.statusCode() != 403;
    }

    private String page(Actor actor, String path) {
        HttpResponse<String> page = sent(
                browsers.computeIfAbsent(actor, this::browser),
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private HttpClient browser(Actor actor) {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String link = tracker.getBean(Accounts.class)
                .links()
                .make(actors.person(actor), null, Duration.ofHours(1))
                .path();
        assertThat(sent(
                                browser,
                                HttpRequest.newBuilder(at(link + "/open"))
                                        .header("Content-Type", FORM)
                                        .header("Sec-Fetch-Site", "same-origin")
                                        .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(303);
        return browser;
    }

    private JsonNode json(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).header("Not-Older-Than", Long.toString(log().size() - 1));
        return JsonMapper.shared().readTree(sent(client, request).body());
    }

    private EventLog log() {
        return tracker.getBean(EventLog.class);
    }

    private URI at(String path) {
        return URI.create(Listening.at(tracker) + path);
    }

    private static HttpResponse<String> sent(HttpClient by, HttpRequest.Builder request) {
        try {
            return by.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        browsers.values().forEach(HttpClient::close);
        client.close();
        tracker.close();
    }
}
