package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import nextstep.events.people.PersonId;

/** What has to be so before a form stands on its page: {@code situations.txt} beside this class makes it so. */
final class Situations {
    private Situations() {}

    /** Makes them so as this person does with this token; the pages to look at. */
    static List<String> made(String address, PersonId person, String token) throws IOException, InterruptedException {
        String text;
        try (InputStream situations = Objects.requireNonNull(Situations.class.getResourceAsStream("situations.txt"))) {
            text = new String(situations.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$ME", person.value())
                    .replace("$KEY", person.key());
        }
        List<String> pages = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Iterator<String> lines = text.lines().iterator();
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.startsWith("LOOK ")) {
                    pages.add(line.substring("LOOK ".length()));
                } else if (line.startsWith("POST ")) {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(address + line.substring("POST ".length())))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(lines.next()))
                            .build();
                    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                    assertThat(answer.statusCode())
                            .as("%s: %s", line, answer.body())
                            .isIn(200, 201);
                }
            }
        }
        return pages;
    }
}
