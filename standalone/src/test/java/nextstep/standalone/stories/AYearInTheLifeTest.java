package nextstep.standalone.stories;

import static nextstep.standalone.stories.Visitor.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.standalone.api.EveryAnswer;
import nextstep.web.Program;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/**
 * A year in the life of the CEE Hub, of Wikimedia Polska and of the Foundation, from the first call for priorities to the
 * report at its end.
 */
class AYearInTheLifeTest {
    private static final Calendar TODAY = new Calendar("2027-01-04");
    private static final String HUBS = "/initiatives/regional-thematic-hubs";
    private static final String HUB_ROLE = HUBS + "/roles/REGION:CEECA/CEEHUB";
    private static final String PLAN = "/plans/cee-mentoring";

    @TempDir
    private Path data;

    @Test
    void fromPrioritiesToAReport() {
        try (ConfigurableApplicationContext tracker =
                        Program.of(Tracker.class, StoryTime.class).run("--server.port=0", "--nextstep.data=" + data);
                HttpClient client = HttpClient.newHttpClient()) {
            Visitor support = visitor(client, tracker, "Support team", MandateKind.SUPPORT_TEAM, null);
            Visitor polska = visitor(client, tracker, "Delegate of Wikimedia Polska", MandateKind.DELEGATE, "WMPL");
            Visitor hub = visitor(client, tracker, "Coordinator of the CEE Hub", MandateKind.HUB_COORDINATOR, "CEEHUB");
            Visitor foundation = visitor(client, tracker, "Foundation staff", MandateKind.FOUNDATION_STAFF, null);

            theYearBeginsWithACallForPriorities(support, polska);
            theHubPlansAndTheFoundationSupports(hub, foundation);
            workBeginsAndIsBlocked(hub);
            workGoesOnAndIsCompletedOnEvidence(hub);
            silenceIsNoticedAndEnded(hub, foundation);
            theHubHandsItsCoordinationOver(hub, polska);
            theYearEndsWithAReport(hub);
            anAuditorLooksBack(foundation);
            assertThat(new EveryAnswer(client, addressOf(tracker)).wrong()).isEmpty();
        }
    }

    private void theYearBeginsWithACallForPriorities(Visitor support, Visitor polska) {
        support.does("/rounds/2027/open", """
                {'title': 'Priorities for 2027', 'opens': '2027-01-01', 'closes': '2027-01-31'}""");
        String basis = "'basis': {'howDecided': 'vote of the general assembly', 'participants': 41}";
        assertThat(polska.isRefused(
                        "/rounds/2027/priorities/WMPL/submit",
                        "{'picks': [" + pick("increase-sustainability") + "," + pick("safety-and-inclusion") + ","
                                + pick("topics-for-impact") + "," + pick("manage-internal-knowledge") + "], " + basis
                                + "}"))
                .isEqualTo("one-to-three-recommendations");
        polska.does(
                "/rounds/2027/priorities/WMPL/submit",
                "{'picks': [" + pick("equity-in-decision-making", "regional-thematic-hubs") + ","
                        + pick("skills-and-leadership") + "], " + basis + "}");

        assertThat(polska.items("/priorities?round=2027").map(item -> item.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item).contains("WMPL", "regional-thematic-hubs"));

        TODAY.is("2027-02-01");
        assertThat(polska.isRefused(
                        "/rounds/2027/priorities/WMPL/revise",
                        "{'picks': [" + pick("skills-and-leadership") + "], " + basis + "}"))
                .isNotEmpty();
    }

    private void theHubPlansAndTheFoundationSupports(Visitor hub, Visitor foundation) {
        hub.does(HUB_ROLE + "/confirm", "{'on': '2027-02-01'}");
        foundation.does(HUBS + "/roles/REGION:CEECA/WMF-CP/declare", "{'role': 'SUPPORTING', 'from': '2027-02-01'}");
        hub.does(PLAN + "/make", """
                {'initiative': 'regional-thematic-hubs', 'context': 'REGION:CEECA', 'lead': 'CEEHUB',
                 'title': 'Mentoring across the region', 'on': '2027-02-01'}""");
        assertThat(state(hub)).isEqualTo("NOT_REPORTED");
        for (String step : new String[] {"needs", "pilot", "handbook"}) {
            hub.does(PLAN + "/steps/" + step + "/plan", "{'title': 'The " + step + "', 'due': '2027-06-30'}");
        }
        assertThat(hub.isRefused(PLAN + "/steps/needs/complete", "{'evidence': []}"))
                .isEqualTo("evidence-missing");
    }

    private void workBeginsAndIsBlocked(Visitor hub) {
        TODAY.is("2027-03-01");
        hub.does(PLAN + "/steps/needs/start", "{'on': '2027-03-01'}");
        TODAY.is("2027-04-12");
        hub.does(PLAN + "/steps/needs/block", "{'reason': 'no interpreter for the survey', 'on': '2027-04-10'}");
        assertThat(hub.reads("/desk?group=CEEHUB").toString()).contains("no interpreter for the survey");
        assertThat(hub.reads(PLAN).toString()).contains("BLOCKED");
    }

    private void workGoesOnAndIsCompletedOnEvidence(Visitor hub) {
        TODAY.is("2027-05-03");
        hub.does(PLAN + "/steps/needs/unblock", "{'on': '2027-05-01'}");
        hub.does(PLAN + "/steps/needs/complete", """
                {'on': '2027-05-03', 'evidence': [{'description': 'the report',
                 'link': 'https://meta.wikimedia.org/wiki/CEE_Hub/Needs'}]}""");
        assertThat(inWords(hub)).isEqualTo("1 of 3 steps completed, 2 unconfirmed");
    }

    private void silenceIsNoticedAndEnded(Visitor hub, Visitor foundation) {
        TODAY.is("2027-09-01");
        assertThat(foundation.reads("/coordination/gaps").toString()).contains("CEEHUB");
        assertThat(hub.reads("/desk?group=CEEHUB").get("item").get("overdue")).hasSize(2);
        hub.does(PLAN + "/confirm", "{}");
        hub.does(HUB_ROLE + "/reaffirm", "{}");
        assertThat(silent(foundation)).doesNotContain("CEEHUB");
    }

    private void theHubHandsItsCoordinationOver(Visitor hub, Visitor polska) {
        TODAY.is("2027-10-01");
        hub.does(HUB_ROLE + "/offer", "{'to': 'WMPL', 'reason': 'the hub turns to other work'}");
        polska.does(HUB_ROLE + "/accept-offer", "{'to': 'WMPL', 'on': '2027-10-01'}");
        String where = "/coordination?initiative=regional-thematic-hubs&context=REGION:CEECA&role=ACTIVE_COORDINATOR";
        assertThat(polska.reads(where).get("items").toString()).contains("WMPL").doesNotContain("CEEHUB");
        assertThat(polska.reads(where + "&on=2027-09-30").get("items").toString())
                .contains("CEEHUB")
                .doesNotContain("WMPL");
    }

    private void theYearEndsWithAReport(Visitor hub) {
        TODAY.is("2027-12-15");
        for (String step : new String[] {"pilot", "handbook"}) {
            hub.does(PLAN + "/steps/" + step + "/complete", "{'evidence': [{'description': 'the minutes'}]}");
        }
        hub.does(
                PLAN + "/conclude",
                "{'outcome': 'mentoring runs in nine countries', 'evidence': [{'description': 'the report'}]}");
        assertThat(inWords(hub)).isEqualTo("concluded; 3 of 3 steps completed");
    }

    private void anAuditorLooksBack(Visitor auditor) {
        assertThat(auditor.reads(PLAN + "?on=2027-04-15").toString()).contains("BLOCKED");
        assertThat(auditor.reads(PLAN + "?as-of=2027-03-02").toString())
                .doesNotContain("no interpreter")
                .contains("UNDER_WAY");
        assertThat(auditor.reads("/initiatives?as-of=-1").get("total").asInt()).isZero();
    }

    private static String state(Visitor reader) {
        return progress(reader).get("state").asString();
    }

    private static String inWords(Visitor reader) {
        return progress(reader).get("inWords").asString();
    }

    private static JsonNode progress(Visitor reader) {
        return reader.reads(PLAN).get("item").get("progress");
    }

    private static String silent(Visitor reader) {
        return stream(reader.reads("/coordination/gaps").get("items"))
                .filter(gap -> gap.get("kind").asString().equals("SILENT_COORDINATOR"))
                .map(JsonNode::toString)
                .toList()
                .toString();
    }

    private static String pick(String recommendation, String... initiatives) {
        String under = initiatives.length == 0 ? "" : "'" + String.join("','", initiatives) + "'";
        return "{'recommendation': '" + recommendation + "', 'initiatives': [" + under + "]}";
    }

    private static Visitor visitor(
            HttpClient client,
            ConfigurableApplicationContext tracker,
            String name,
            MandateKind kind,
            @Nullable String group) {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId person = accounts.personNamed(new Title(name));
        String token =
                accounts.issue(person, new Title("story"), Duration.ofDays(400)).secret();
        Mandates.give(tracker, person, kind, group);
        return new Visitor(client, addressOf(tracker), token);
    }

    private static URI addressOf(ConfigurableApplicationContext tracker) {
        return URI.create("http://127.0.0.1:" + tracker.getEnvironment().getProperty("local.server.port"));
    }

    @Configuration(proxyBeanMethods = false)
    static class StoryTime {
        @Bean
        @Primary
        Clock today() {
            return TODAY;
        }
    }
}
