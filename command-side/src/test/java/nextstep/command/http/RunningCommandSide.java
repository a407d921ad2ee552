package nextstep.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.CommandSide;
import nextstep.command.Decisions;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.log.EventLog;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.web.Program;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command side on a free port and a folder of its own, and somebody of the support team who holds a token for it. */
public final class RunningCommandSide implements AutoCloseable {
    private static final Evidence BASIS = new Evidence(new Prose("for the test"), null);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final PersonId ada;
    private final String token;

    public RunningCommandSide(Path data) {
        context = Program.of(CommandSide.class)
                .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
        Accounts accounts = accounts();
        ada = accounts.personNamed(new Title("Ada"));
        token = tokenOf(ada);
        give(ada, MandateKind.SUPPORT_TEAM, null);
    }

    /** She speaks for this group, too. */
    public void adaSpeaksFor(String group) {
        give(ada, MandateKind.DELEGATE, new GroupId(group));
    }

    /** A mandate from today on, given by nobody in particular. */
    public MandateId give(PersonId person, MandateKind kind, @Nullable GroupId group) {
        GiveMandate give = new GiveMandate(person, kind, group, null, null, List.of(BASIS), null);
        bean(Decisions.class).decide(give, Asked.byTheTracker("tests"));
        return give.stream();
    }

    public String tokenOf(PersonId person) {
        return accounts().issue(person, new Title("tests"), Duration.ofDays(1)).secret();
    }

    public PersonId ada() {
        return ada;
    }

    public Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    public HttpRequest.Builder post(String path, String json) {
        return HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    public HttpResponse<String> posted(String path, String json) {
        return send(post(path, json));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
