package nextstep.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.web.Listening;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.IssuedToken;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mandates given and revoked by whoever runs the tracker. The log belongs to one process, so it is the tracker that is
 * asked, over HTTP like anybody's: the running one, or one that is started for the moment. Who can write in the accounts
 * is its operator, and shows that by a token made there, which is ended after the request.
 */
record GivenByTheOperator(Stores stores, AddressOption address, Accounts accounts) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN_WORD = "the word of whoever runs this tracker, on its command line";
    private static final String USUAL_ADDRESS = "http://127.0.0.1:8080";

    /** With no more to say than what it is. */
    void give(PersonId person, MandateAsked mandate) {
        give(person, mandate, JSON.createObjectNode());
    }

    /** On these terms: dates, note, evidence. Where there is no evidence, the operator's own word is it. */
    void give(PersonId person, MandateAsked mandate, ObjectNode terms) {
        terms.put("person", person.value()).put("kind", mandate.kind().name());
        if (!terms.has("evidence")) {
            terms.putArray("evidence").addObject().put("description", OWN_WORD);
        }
        if (mandate.group() != null) {
            terms.put("group", mandate.group());
        }
        ask("/mandates/give", terms);
    }

    void revoke(MandateId mandate, String reason) {
        ask("/mandates/" + mandate.key() + "/revoke", JSON.createObjectNode().put("reason", reason));
    }

    private void ask(String path, ObjectNode body) {
        IssuedToken token = accounts.issueToOperator();
        try {
            HttpResponse<String> answer = atTheTracker(tracker -> tracker.answer(tracker.at(path)
                    .header("Authorization", "Bearer " + token.secret())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
            if (answer.statusCode() >= 300) {
                throw new Stop(Report.of(answer));
            }
        } finally {
            accounts.revoke(token.token());
        }
    }

    /**
     * Notes in the log that a copy was made, where a tracker runs; whether it is noted. For a folder that nobody serves none is
     * started.
     */
    boolean noteBackup(long events) {
        if (stores.onFiles() && nobodyServes(stores.data())) {
            return false;
        }
        ask("/operations/backups/note", JSON.createObjectNode().put("events", events));
        return true;
    }

    private static boolean nobodyServes(Path folder) {
        Optional<DataFolder> free = DataFolder.takeIfFree(folder);
        free.ifPresent(DataFolder::close);
        return free.isPresent() || DataFolder.servedAt(folder).isEmpty();
    }

    private <T> T atTheTracker(Function<RunningTracker, T> ask) {
        if (address.stated().isPresent() || !stores.onFiles()) {
            return ask.apply(new RunningTracker(address.stated().orElse(USUAL_ADDRESS)));
        }
        Path folder = stores.data();
        Optional<DataFolder> free = DataFolder.takeIfFree(folder);
        if (free.isEmpty()) {
            return ask.apply(new RunningTracker(DataFolder.servedAt(folder)
                    .orElseThrow(
                            () -> new Stop("The tracker on this folder is just starting. Try again in a moment."))));
        }
        try (DataFolder _ = free.get();
                ConfigurableApplicationContext tracker = Tracker.application()
                        .run("--nextstep.data=" + folder, "--server.port=0", "--server.address=127.0.0.1")) {
            return ask.apply(new RunningTracker(Listening.at(tracker)));
        }
    }
}
