package nextstep.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mandates given and revoked by whoever runs the tracker. */
record GivenByTheOperator(Stores stores, AddressOption address, Accounts accounts) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN_WORD = "the word of whoever runs this tracker, on its command line";

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
        HttpResponse<String> answer = new AskedByTheOperator(stores, address, accounts)
                .ask((tracker, token) -> tracker.answer(tracker.at(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))));
        if (answer.statusCode() >= 300) {
            throw new Stop(Report.of(answer));
        }
    }

    /** Notes in the log that a copy was made, which a tracker does that runs. */
    void noteBackup(long events) {
        ask("/operations/backups/note", JSON.createObjectNode().put("events", events));
    }
}
