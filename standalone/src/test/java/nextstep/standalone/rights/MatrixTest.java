package nextstep.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.command.Decisions;
import nextstep.events.log.EventLog;
import nextstep.events.people.PersonId;
import nextstep.standalone.Tracker;
import nextstep.standalone.rights.World.Body;
import nextstep.standalone.rights.World.Subject;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every write of the API by every kind of actor about every kind of body: let through or refused as {@code docs/rights.md}
 * says. Each request expects a version that nothing has, so that what is let through is refused behind the check of rights,
 * and nothing is ever recorded.
 */
class MatrixTest {
    private static final Set<Integer> LET_THROUGH = Set.of(412, 404);

    @TempDir
    static Path data;

    static ConfigurableApplicationContext tracker;
    static HttpClient client;
    static Actors actors;
    static RightsPage page;

    @BeforeAll
    static void start() throws IOException {
        tracker = Tracker.application()
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.history=false",
                        "--nextstep.limits.requests-per-minute=0",
                        "--nextstep.limits.writes-per-minute=0");
        client = HttpClient.newHttpClient();
        page = RightsPage.read();
        World world = new World(tracker.getBean(Decisions.class));
        actors = new Actors(tracker.getBean(Accounts.class), world);
        world.make(actors.person(Actor.HOLDER_OF_THE_MANDATE), actors.person(Actor.RAISER_OF_THE_DISPUTE));
        actors.come();
    }

    @AfterAll
    static void stop() {
        client.close();
        tracker.close();
    }

    static Stream<Write> writes() throws IOException {
        return Write.commands();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void asksEverybodyForTheRightMandate(Write write) {
        List<String> wrong = new ArrayList<>();
        long before = log().size();
        for (Body body : Body.values()) {
            Subject subject = new Subject(body, actors.person(Actor.HOLDER_OF_THE_MANDATE));
            Set<Actor> let = EnumSet.noneOf(Actor.class);
            page.of(write.path()).forEach(right -> let.addAll(Expected.having(right, body)));
            for (Actor actor : Actor.values()) {
                String difference = difference(write, subject, actor, let.contains(actor));
                if (!difference.isEmpty()) {
                    wrong.add(difference);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(log().size()).isEqualTo(before);
    }

    static Stream<Write> otherWrites() throws IOException {
        return Write.all().stream().filter(write -> !write.command());
    }

    /** What is no command: what people do with their own account, what a steward does outside the log, tables. */
    @ParameterizedTest
    @MethodSource("otherWrites")
    void letsNobodyThroughAnotherDoorUnasked(Write write) {
        Subject nothing = new Subject(Body.CHAPTER, new PersonId("nobody"));
        EnumSet<Actor> refused = EnumSet.noneOf(Actor.class);
        for (Actor actor : Actor.values()) {
            if (Set.of(401, 403).contains(asked(write, nothing, actor, "{}").statusCode())) {
                refused.add(actor);
            }
        }
        switch (page.of(write.path()).getFirst()) {
            case "NOBODY_IN_PARTICULAR" -> assertThat(refused).doesNotContain(Actor.ANONYMOUS);
            case "THEMSELVES", "EACH_LINE" ->
                assertThat(refused)
                        .contains(Actor.ANONYMOUS, Actor.BLOCKED_WITH_EVERYTHING)
                        .doesNotContain(Actor.SIGNED_IN);
            case "THEMSELVES_IN_A_BROWSER" ->
                assertThat(refused).as("by tokens").containsExactlyInAnyOrder(Actor.values());
            case "STEWARD" -> assertThat(EnumSet.complementOf(refused)).containsExactly(Actor.STEWARD);
            default -> throw new AssertionError("The matrix does not know this kind of write: " + write.path());
        }
    }

    @Test
    void thePageOnRightsNamesEveryWriteAndNoOther() throws IOException {
        assertThat(page.rights().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Write.all().stream().map(Write::path).toList());
    }

    private static String difference(Write write, Subject subject, Actor actor, boolean expected) {
        HttpResponse<String> answer = asked(write, subject, actor);
        boolean asItShouldBe = switch (actor) {
            case ANONYMOUS -> answer.statusCode() == 401;
            default -> expected ? LET_THROUGH.contains(answer.statusCode()) : answer.statusCode() == 403;
        };
        return asItShouldBe
                ? ""
                : actor + " asks POST " + write.addressIn(subject) + ", should be "
                        + (expected ? "let through" : "refused") + ", and is answered " + answer.statusCode() + ": "
                        + answer.body();
    }

    private static HttpResponse<String> asked(Write write, Subject subject, Actor actor) {
        return asked(write, subject, actor, write.bodyIn(subject).toString());
    }

    private static HttpResponse<String> asked(Write write, Subject subject, Actor actor, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Listening.at(tracker) + write.addressIn(subject)))
                .header("Content-Type", write.path().startsWith("/imports/") ? "text/csv" : "application/json")
                .header("If-Match", "\"999999\"")
                .POST(BodyPublishers.ofString(body));
        String token = actors.token(actor, subject.body());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static EventLog log() {
        return tracker.getBean(EventLog.class);
    }
}
