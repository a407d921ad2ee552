package nextstep.standalone.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two command and two query sides: what is done at one is so at all. */
record WhatAllShare(Fleet fleet, List<Side> all) {
    private static final int LISTENERS = 5;
    private static final Duration SOON = Duration.ofMinutes(1);

    /** Who was killed before is started again. */
    static WhatAllShare among(Fleet fleet) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String name : List.of("command-side-1", "command-side-2", "query-side-1", "query-side-2")) {
                if (!fleet.side(name).isAlive()) {
                    fleet.start(name);
                }
            }
            List<Side> all = List.copyOf(fleet.sides().values());
            all.forEach(side -> side.ready(client));
            return new WhatAllShare(fleet, all);
        }
    }

    void whoSignsInAtOneIsKnownToAllAndWhoSignsOutIsOutEverywhere() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Session ada = Session.signedIn(client, fleet.side("command-side-1"), fleet.linkOf("Ada"));
            for (Side side : all) {
                assertThat(ada.reads(side, "/account").statusCode())
                        .as(side.name())
                        .isEqualTo(200);
            }
            String formToken = ada.formToken(fleet.side("query-side-1"));
            assertThat(ada.sends(fleet.side("command-side-2"), "/account/language", "{\"language\": \"fr\"}", formToken)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ada.reads(fleet.side("query-side-2"), "/account").body()).contains("\"language\":\"fr\"");

            ada.sends(fleet.side("command-side-1"), "/account/sessions/end", "{}", formToken);

            for (Side side : all) {
                assertThat(ada.reads(side, "/account").statusCode())
                        .as(side.name())
                        .isEqualTo(401);
            }
        }
    }

    /** Tokens are asked for each time, so that docs/privacy.md may say: at once, in every process. */
    void aTokenThatIsRevokedAtOneIsRefusedByAll() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Side command = fleet.side("command-side-1");
            fleet.makeSteward(client, command, "Tove");
            Session tove = Session.signedIn(client, command, fleet.linkOf("Tove"));
            String formToken = tove.formToken(command);
            HttpResponse<String> made = tove.sends(command, "/account/tokens", "{\"name\": \"nightly\"}", formToken);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String secret =
                    JsonMapper.shared().readTree(made.body()).get("secret").asString();
            String id = JsonMapper.shared().readTree(made.body()).get("id").asString();
            for (Side side : all) {
                assertThat(Session.byToken(client, side, "/account", secret))
                        .as(side.name())
                        .isEqualTo(200);
            }

            HttpResponse<String> revoked =
                    tove.sends(fleet.side("command-side-2"), "/account/tokens/" + id + "/revoke", "{}", formToken);

            assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(200);
            for (Side side : all) {
                assertThat(Session.byToken(client, side, "/account", secret))
                        .as(side.name())
                        .isEqualTo(401);
            }
            for (String name : List.of("command-side-1", "command-side-2")) {
                assertThat(Session.writesByToken(client, fleet.side(name), "/operations/self-check/ask", secret))
                        .as(name)
                        .isEqualTo(401);
            }
        }
    }

    void whatAnOperatorAsksOfOneIsDoneByWhomeverKeepsTheViews() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Side command = fleet.side("command-side-2");
            fleet.makeSteward(client, command, "Sara");
            Session sara = Session.signedIn(client, command, fleet.linkOf("Sara"));
            String formToken = sara.formToken(command);

            HttpResponse<String> asked = sara.sends(command, "/operations/self-check/ask", "{}", formToken);

            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            long position =
                    Long.parseLong(asked.headers().firstValue("Log-Position").orElseThrow());
            for (String name : List.of("query-side-1", "query-side-2")) {
                Side side = fleet.side(name);
                await().atMost(SOON)
                        .until(() -> read(sara, side, "/log/self-check")
                                        .path("position")
                                        .asLong(-1)
                                >= position);
                JsonNode condition = read(sara, side, "/operations");
                assertThat(condition.path("processes").findValuesAsString("program"))
                        .as(name)
                        .filteredOn(program -> program.endsWith("-side"))
                        .hasSizeGreaterThanOrEqualTo(4);
            }
            assertThat(sara.sends(command, "/operations/new-views/ask", "{}", formToken)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    /** Each query side tells its own listeners of what a command side has recorded. */
    void whoHasAPageOpenAtEitherQuerySideHearsThatItHasChanged() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<List<String>>> listening = new ArrayList<>();
            for (String name : List.of("query-side-1", "query-side-2")) {
                String at = "http://127.0.0.1:" + fleet.side(name).port();
                long position = client.send(
                                HttpRequest.newBuilder(URI.create(at + "/initiatives"))
                                        .build(),
                                BodyHandlers.discarding())
                        .headers()
                        .firstValueAsLong("Log-Position")
                        .orElseThrow();
                HttpRequest live = HttpRequest.newBuilder(URI.create(at + "/live/mandate?since=" + position))
                        .header("Accept", "text/event-stream")
                        .build();
                for (int i = 0; i < LISTENERS; i++) {
                    listening.add(client.sendAsync(live, BodyHandlers.ofLines())
                            .thenApplyAsync(answer -> answer.body().toList()));
                }
            }

            fleet.makeSteward(client, fleet.side("command-side-1"), "Lea");

            for (CompletableFuture<List<String>> one : listening) {
                assertThat(one.get(SOON.toSeconds(), TimeUnit.SECONDS)).contains("event:moved");
            }
        }
    }

    private static JsonNode read(Session session, Side side, String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(session.reads(side, path).body());
    }
}
