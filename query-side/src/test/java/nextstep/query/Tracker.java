package nextstep.query;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nextstep.events.Fact;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.LogSettings;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.query.views.ViewDatabase;
import nextstep.web.WebDefaults;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side over a log of its own: facts are recorded in the log, questions are asked over HTTP. */
public final class Tracker implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    public final HandClock clock = new HandClock();
    private final LogByHand log;
    private final ViewDatabase database;
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final Door door;

    public Tracker(Path folder) {
        this(folder, Map.of());
    }

    /** With settings of its own. */
    public Tracker(Path folder, Map<String, Object> settings) {
        this(folder, ViewDatabase.inFile(folder.resolve("views.db")), settings);
    }

    public Tracker(Path folder, ViewDatabase database) {
        this(folder, database, Map.of());
    }

    private Tracker(Path folder, ViewDatabase database, Map<String, Object> settings) {
        this(folder, "jdbc:sqlite:" + folder.resolve("log.db"), "", database, settings);
    }

    /** With log and views in a database server, under a user of this name, which is the password as well. */
    public static Tracker onPostgres(Path folder, String url, String user) {
        return new Tracker(folder, url, user, ViewDatabase.onPostgres(url, user, user), Map.of());
    }

    private Tracker(Path folder, String logUrl, String user, ViewDatabase database, Map<String, Object> settings) {
        log = new LogByHand(new LogSettings(logUrl, user, user, clock));
        this.database = database;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("nextstep.data", folder, "nextstep.log.every", "10ms")));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own", settings));
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("log", log.log());
            beans.registerSingleton("viewDatabase", database);
            beans.registerSingleton("clock", clock);
        });
        context.register(Mvc.class, WebDefaults.class, ReadSide.class);
        context.refresh();
        door = new Door(context);
    }

    /** Facts are recorded now. */
    public Tracker record(Fact... facts) {
        List.of(facts).forEach(fact -> log.record(fact, Map.of()));
        return this;
    }

    /** A fact is recorded by a person, on a mandate. */
    public Tracker recordBy(PersonId person, MandateId mandate, Fact fact) {
        log.record(fact, Map.of(Headers.BY, person.value(), Headers.MANDATE, mandate.value()));
        return this;
    }

    /** Facts are recorded in answer to one request. */
    public Tracker recordFor(String request, Fact... facts) {
        List.of(facts).forEach(fact -> log.record(fact, Map.of(Headers.REQUEST, request)));
        return this;
    }

    /** A fact is recorded to take back another. */
    public Tracker recordUndoing(long position, Fact fact) {
        log.record(fact, Map.of(Headers.UNDOES, Long.toString(position)));
        return this;
    }

    /** Facts are recorded on this day. */
    public Tracker recordOn(String day, Fact... facts) {
        clock.set(LocalDate.parse(day));
        return record(facts);
    }

    /** The position of the last fact recorded. */
    public long last() {
        return log.last();
    }

    public Log log() {
        return log.log();
    }

    public ViewDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks, once the views know what was recorded; headers as name, value, name, value. */
    public Reply ask(String path, String... headers) {
        MockHttpServletResponse response = door.answer(now(path, headers));
        String body = Door.text(response);
        return new Reply(
                response.getStatus(),
                response.getHeader("ETag"),
                body.isEmpty() ? JSON.nullNode() : JSON.readTree(body));
    }

    /** Asks for something that is no JSON. */
    public String askForText(String path) {
        return door.text(now(path));
    }

    /** Asks for a page, as the browser of somebody who reads this language does. */
    public String askForPage(String path, String language) {
        return door.text(now(path, "Accept", "text/html", "Accept-Language", language));
    }

    /** The same for somebody whose browser shows this session. */
    public String askForPageWith(String session, String path) {
        return door.text(now(path, "Accept", "text/html").cookie(new Cookie("nextstep", session)));
    }

    /** Asks, and gives the answer as it came; headers as name, value, name, value. */
    public MockHttpServletResponse askAsIs(String path, String... headers) {
        return door.answer(Door.question(path, headers));
    }

    /** Asks for bytes. */
    public byte[] askForBytes(String path) {
        return askAsIs(path).getContentAsByteArray();
    }

    /** Sends a text, and says what came back with which status. */
    public String send(String path, String text) {
        MockHttpServletResponse response = door.answer(MockMvcRequestBuilders.post(URI.create(path))
                .contentType("text/plain;charset=UTF-8")
                .content(text));
        return response.getStatus() + " " + Door.text(response);
    }

    private MockHttpServletRequestBuilder now(String path, String... headers) {
        return Door.question(path, headers).header("Not-Older-Than", log.last());
    }

    @Override
    public void close() {
        context.close();
        database.close();
        log.close();
    }

    /** What came back. */
    public record Reply(
            int status, @org.jspecify.annotations.Nullable String tag, JsonNode body) {

        public JsonNode items() {
            return body.path("items");
        }

        public JsonNode item() {
            return body.path("item");
        }

        /** What is at this path in each item, as texts. */
        public List<String> each(String pointer) {
            return items().valueStream()
                    .map(item -> item.at(pointer).asString())
                    .toList();
        }
    }

    /** Spring's own part. */
    @EnableWebMvc
    static class Mvc {}
}
