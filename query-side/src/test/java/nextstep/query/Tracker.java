package nextstep.query;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.Fact;
import nextstep.events.log.EventLog;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.query.views.ViewDatabase;
import nextstep.web.WebDefaults;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side over a log of its own: facts are recorded in the log, questions are asked over HTTP. */
public final class Tracker implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    public final HandClock clock = new HandClock();
    private final EventLog log;
    private final LogStorageEngine engine;
    private final ViewDatabase database;
    private final Map<String, Long> sequences = new HashMap<>();
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc http;
    private long last = -1;

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
        log = EventLog.open(new LogSettings(logUrl, user, user, clock));
        engine = new LogStorageEngine(log);
        this.database = database;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("nextstep.data", folder, "nextstep.log.every", "10ms")));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own", settings));
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("log", log);
            beans.registerSingleton("viewDatabase", database);
            beans.registerSingleton("clock", clock);
        });
        context.register(Mvc.class, WebDefaults.class, ReadSide.class);
        context.refresh();
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** Facts are recorded now. */
    public Tracker record(Fact... facts) {
        for (Fact fact : facts) {
            String stream = fact.stream().value();
            long sequence = sequences.merge(stream, 0L, (before, one) -> before + 1);
            EventMessage<Fact> message = new GenericDomainEventMessage<>("", stream, sequence, fact);
            engine.appendEvents(List.of(message));
            last++;
        }
        return this;
    }

    /** A fact is recorded by a person, on a mandate. */
    public Tracker recordBy(PersonId person, MandateId mandate, Fact fact) {
        String stream = fact.stream().value();
        long sequence = sequences.merge(stream, 0L, (before, one) -> before + 1);
        EventMessage<Fact> message = new GenericDomainEventMessage<>(
                "", stream, sequence, fact, Map.of(Headers.BY, person.value(), Headers.MANDATE, mandate.value()));
        engine.appendEvents(List.of(message));
        last++;
        return this;
    }

    /** A fact is recorded to take back another. */
    public Tracker recordUndoing(long position, Fact fact) {
        String stream = fact.stream().value();
        long sequence = sequences.merge(stream, 0L, (before, one) -> before + 1);
        EventMessage<Fact> message = new GenericDomainEventMessage<>(
                "", stream, sequence, fact, Map.of(Headers.UNDOES, Long.toString(position)));
        engine.appendEvents(List.of(message));
        last++;
        return this;
    }

    /** Facts are recorded on this day. */
    public Tracker recordOn(String day, Fact... facts) {
        clock.set(LocalDate.parse(day));
        return record(facts);
    }

    /** The position of the last fact recorded. */
    public long last() {
        return last;
    }

    public Log log() {
        return log;
    }

    public ViewDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks, once the views know what was recorded; headers as name, value, name, value. */
    public Reply ask(String path, String... headers) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.get(java.net.URI.create(path)).header("Not-Older-Than", last);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        MockHttpServletResponse response = perform(request, path);
        String body = text(response);
        return new Reply(
                response.getStatus(),
                response.getHeader("ETag"),
                body.isEmpty() ? JSON.nullNode() : JSON.readTree(body));
    }

    /** Asks for something that is no JSON. */
    public String askForText(String path) {
        return text(
                perform(MockMvcRequestBuilders.get(java.net.URI.create(path)).header("Not-Older-Than", last), path));
    }

    /** Asks for a page, as the browser of somebody who reads this language does. */
    public String askForPage(String path, String language) {
        return text(perform(
                MockMvcRequestBuilders.get(java.net.URI.create(path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .header("Not-Older-Than", last),
                path));
    }

    /** The same for somebody whose browser shows this session. */
    public String askForPageWith(String session, String path) {
        return text(perform(
                MockMvcRequestBuilders.get(java.net.URI.create(path))
                        .header("Accept", "text/html")
                        .header("Not-Older-Than", last)
                        .cookie(new Cookie("nextstep", session)),
                path));
    }

    /** Asks, and gives the answer as it came; headers as name, value, name, value. */
    public MockHttpServletResponse askAsIs(String path, String... headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(java.net.URI.create(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return perform(request, path);
    }

    /** Asks for bytes. */
    public byte[] askForBytes(String path) {
        return perform(MockMvcRequestBuilders.get(java.net.URI.create(path)), path)
                .getContentAsByteArray();
    }

    /** Sends a text, and says what came back with which status. */
    public String send(String path, String text) {
        MockHttpServletResponse response = perform(
                MockMvcRequestBuilders.post(java.net.URI.create(path))
                        .contentType("text/plain;charset=UTF-8")
                        .content(text),
                path);
        return response.getStatus() + " " + text(response);
    }

    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, String path) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception e) { // declared by MockMvc
            throw new AssertionError(path, e);
        }
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
