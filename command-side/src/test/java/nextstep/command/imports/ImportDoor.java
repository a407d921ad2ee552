package nextstep.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.command.catalogue.AdoptInitiative;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.RegisterGroup;
import nextstep.command.http.RunningCommandSide;
import nextstep.command.priorities.OpenRound;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Where tables are brought in, among a few groups and initiatives; who asks speaks for WMPL and WMDE, and not for WMFR. */
abstract class ImportDoor {
    private static final Source SOURCE = new Source("Meta-Wiki");

    @TempDir
    static Path data;

    static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        RecommendationId equity = new RecommendationId("ensure-equity");
        send(new AdoptRecommendation(
                equity, 4, Language.ENGLISH, new Title("Ensure equity"), Standing.OFFICIAL, null, SOURCE));
        for (String initiative : List.of("movement-charter", "hubs")) {
            send(new AdoptInitiative(
                    new InitiativeId(initiative),
                    equity,
                    List.of(),
                    Language.ENGLISH,
                    new Title(initiative),
                    Standing.OFFICIAL,
                    null,
                    SOURCE));
        }
        send(new DefineRegion(new RegionId("CEECA"), new Title("Central and Eastern Europe"), SOURCE));
        for (String group : List.of("WMPL", "WMDE", "WMFR")) {
            send(new RegisterGroup(
                    new GroupId(group),
                    group,
                    new Title(group),
                    Standing.OFFICIAL,
                    GroupKind.CHAPTER,
                    null,
                    null,
                    null,
                    null,
                    null,
                    SOURCE));
        }
        side.adaSpeaksFor("WMPL");
        side.adaSpeaksFor("WMDE");
        send(new OpenRound(
                new RoundId("2020"),
                new Title("What matters?"),
                LocalDate.of(2020, 10, 1),
                LocalDate.of(2020, 11, 20),
                null,
                null));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static HttpResponse<String> post(String table, String csv, int status) {
        HttpResponse<String> answer =
                side.send(side.post("/imports/" + table, csv).setHeader("Content-Type", "text/csv; charset=utf-8"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    static void send(Command command) {
        side.bean(Decisions.class).decide(command, Asked.byTheTracker("tests"));
    }
}
