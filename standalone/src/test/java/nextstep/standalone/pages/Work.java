package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Work that groups record through the public door: a plan under way, a step blocked, one completed, one overdue; and what matters to one. */
final class Work {
    private static final String PLAN = "/plans/cee-mentoring";

    private final HttpClient client;
    private final String address;
    private final String token;

    private Work(HttpClient client, String address, String token) {
        this.client = client;
        this.address = address;
        this.token = token;
    }

    static void recorded(String address, String token) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Work work = new Work(client, address, token);
            work.post(
                    PLAN + "/make",
                    "{'initiative': 'regional-thematic-hubs', 'context': 'REGION:CEECA', 'lead': 'CEEHUB',"
                            + " 'title': 'Mentoring across the region <b>&amp;'}");
            work.post(PLAN + "/steps/needs/plan", "{'title': 'Needs assessment', 'due': '2023-06-30'}");
            work.post(PLAN + "/steps/mentors/plan", "{'title': 'Find mentors', 'due': '2023-09-30'}");
            work.post(PLAN + "/steps/pairs/plan", "{'title': 'Bring mentors and newcomers together'}");
            work.post(PLAN + "/steps/report/plan", "{'title': 'Report', 'due': '2024-01-31'}");
            work.post(
                    PLAN + "/steps/needs/complete",
                    "{'evidence': [{'description': 'The report', 'link': 'https://meta.wikimedia.org/wiki/CEE_Hub'}]}");
            work.post(PLAN + "/steps/mentors/start", "{}");
            work.post(PLAN + "/steps/pairs/block", "{'reason': 'No funding is decided yet'}");
            work.post("/rounds/2026/open", "{'title': 'Priorities 2026', 'opens': '2026-01-01'}");
            work.post(
                    "/rounds/2026/priorities/CEEHUB/submit",
                    "{'picks': [{'recommendation': 'equity-in-decision-making', 'initiatives': ['regional-thematic-hubs']}],"
                            + " 'basis': {'howDecided': 'In an open meeting'}}");
        }
    }

    private void post(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isIn(200, 201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
