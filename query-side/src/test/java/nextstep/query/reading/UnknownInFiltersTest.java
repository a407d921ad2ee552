package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.groups.GroupKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that names what nobody knows is refused, and says which value; one that names what there is may find nothing. */
class UnknownInFiltersTest {
    @TempDir
    Path folder;

    private Tracker tracker;
    private PersonId ada;

    @BeforeEach
    void record() {
        tracker = new Tracker(folder)
                .record(
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        registered("MCDC", GroupKind.COMMITTEE, null));
        ada = tracker.bean(Accounts.class).personNamed(new Title("Ada"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/coordination?group=nope, group, unknown-group, group:nope",
        "/coordination?initiative=nope, initiative, unknown-initiative, initiative:nope",
        "/coordination/gaps?context=REGION:NOPE, context, unknown-region, region:NOPE",
        "/plans?lead=nope, lead, unknown-group, group:nope",
        "/progress?recommendation=r9, recommendation, unknown-recommendation, recommendation:r9",
        "/initiatives?cluster=Z, cluster, unknown-cluster, cluster:Z",
        "/groups?region=NOPE, region, unknown-region, region:NOPE",
        "/priorities?round=1999, round, unknown-round, round:1999",
        "/mandates?group=nope, group, unknown-group, group:nope",
        "/history?about=plan:nope, about, unknown-plan, plan:nope",
        "/history?by=nope, by, unknown-person, person:nope",
        "/compare?about=plan:nope, about, unknown-plan, plan:nope",
        "/compare?from=-1&about=step:nope, about, unknown-step, step:nope",
    })
    void namesTheValue(String address, String field, String code, String subject) {
        Reply reply = tracker.ask(address);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(404);
        assertThat(reply.body().at("/code").asString()).isEqualTo(code);
        assertThat(reply.body().at("/field").asString()).isEqualTo(field);
        assertThat(reply.body().at("/subject").asString()).isEqualTo(subject);
    }

    @Test
    void answersWithNothingWhereTheThingIsThere() {
        assertThat(tracker.ask("/plans?lead=MCDC").items()).isEmpty();
        assertThat(tracker.ask("/coordination?group=group:MCDC").status()).isEqualTo(200);
        assertThat(tracker.ask("/history?about=group:MCDC&event=implementation").items())
                .isEmpty();
        assertThat(tracker.ask("/compare?about=group:MCDC").items()).isEmpty();
        assertThat(tracker.ask("/history?by=" + ada.value()).items()).isEmpty();
    }

    @Test
    void saysWhatAFilterCanBe() {
        assertThat(sentence("/initiatives?state=nope"))
                .startsWith("state is one of ")
                .contains("UNDER_WAY");
        assertThat(sentence("/initiatives?selected=perhaps")).isEqualTo("selected is true or false.");
        assertThat(sentence("/initiatives?number=some")).isEqualTo("number is a whole number.");
        assertThat(sentence("/history?event=nope")).contains("implementation");
        assertThat(sentence("/history?about=nope")).contains("group");
        assertThat(sentence("/compare?view=nope")).contains("implementation_plans");
        assertThat(sentence("/compare?about=nope")).isEqualTo(sentence("/history?about=nope"));
    }

    private String sentence(String address) {
        Reply reply = tracker.ask(address);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        return reply.body().at("/detail").asString();
    }
}
