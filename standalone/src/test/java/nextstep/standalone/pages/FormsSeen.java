package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody who signed in and turns over the pages: which forms are offered to them, and where. */
final class FormsSeen {
    /** So many pages of one kind are enough. */
    private static final int OF_ONE_KIND = 12;

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)");

    private final String address;
    private final Operations pages = Operations.of("get");
    private final Map<String, Integer> read = new HashMap<>();
    private final Map<String, String> forms = new TreeMap<>();

    private FormsSeen(String address) throws IOException {
        this.address = address;
    }

    /** Where each form is sent that they see, and on which page they see it. */
    static Map<String, String> by(String address, String signInLink, Collection<String> start)
            throws IOException, InterruptedException {
        FormsSeen seen = new FormsSeen(address);
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            HttpRequest door = HttpRequest.newBuilder(URI.create(address + signInLink + "/open"))
                    .header("Accept", "text/html")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", address)
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(BodyPublishers.noBody())
                    .build();
            assertThat(browser.send(door, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(303);
            Set<String> linked = new LinkedHashSet<>();
            for (String page : start) {
                linked.addAll(seen.on(browser, page));
            }
            linked.removeAll(start);
            for (String page : linked) {
                if (seen.isAnother(page)) {
                    seen.on(browser, page);
                }
            }
        }
        return seen.forms;
    }

    /** Reads a page; what it links to. */
    private Set<String> on(HttpClient browser, String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + page))
                .header("Accept", "text/html")
                .build();
        String text = browser.send(request, BodyHandlers.ofString()).body();
        FORM.matcher(text).results().forEach(form -> forms.putIfAbsent(form.group(1), page));
        Set<String> linked = new LinkedHashSet<>();
        LINK.matcher(text).results().forEach(link -> linked.add(link.group(1)));
        return linked;
    }

    private boolean isAnother(String page) {
        return pages.shapeOf(page)
                .filter(shape -> read.merge(shape, 1, Integer::sum) <= OF_ONE_KIND)
                .isPresent();
    }
}
