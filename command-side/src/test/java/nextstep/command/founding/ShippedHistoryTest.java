package nextstep.command.founding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nextstep.command.Asked;
import nextstep.command.CommandSide;
import nextstep.command.Decisions;
import nextstep.command.catalogue.TitleInitiative;
import nextstep.command.groups.RegisterGroup;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.log.EventLog;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.web.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class ShippedHistoryTest {
    private static final InitiativeId CHARTER = new InitiativeId("movement-charter");

    @TempDir
    Path data;

    private ConfigurableApplicationContext side;
    private Decisions decisions;
    private EventLog log;

    @BeforeEach
    void start() {
        side = Program.of(CommandSide.class)
                .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
        decisions = side.getBean(Decisions.class);
        log = side.getBean(EventLog.class);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void fillsAnEmptyLogWithEverythingShipped() {
        new ShippedHistory(decisions, log).run();

        assertThat(facts(RecommendationAdopted.class)).hasSize(10);
        assertThat(facts(InitiativeAdopted.class)).hasSize(47);
        assertThat(groupsByKind())
                .containsEntry(GroupKind.HUB, 6L)
                .containsEntry(GroupKind.FOUNDATION, 5L)
                .containsEntry(GroupKind.COMMITTEE, 2L);
        assertThat(facts(GroupRegistered.class)).hasSize(85 + 7 + 6);
        assertThat(facts(InitiativeSelected.class)).hasSize(12);
        assertThat(facts(FigureReported.class)).hasSize(11);
        assertThat(facts(RoleReported.class)).hasSize(7);
        assertThat(facts(PlanMade.class)).hasSize(4);
        assertThat(facts(InitiativeSuperseded.class)).singleElement().satisfies(e -> {
            assertThat(e.initiative()).isEqualTo(CHARTER);
            assertThat(e.on()).isEqualTo(LocalDate.of(2024, 8, 1));
        });
        assertThat(log.size()).isEqualTo(shippedFacts());
    }

    @Test
    void statesASourceForEachFactAndNobodyWhoActed() {
        new ShippedHistory(decisions, log).run();

        assertThat(everything()).allSatisfy(recorded -> {
            assertThat(recorded.fact()).extracting("source").isInstanceOf(Source.class);
            assertThat(recorded.by()).isEmpty();
            assertThat(recorded.headers().entries())
                    .containsKey(Headers.COMMAND)
                    .hasEntrySatisfying(
                            Headers.REQUEST, request -> assertThat(request).startsWith(Shipped.REQUESTS));
        });
    }

    @Test
    void addsNothingWhenRunAgain() {
        new ShippedHistory(decisions, log).run();
        List<Recorded> once = everything();

        new ShippedHistory(decisions, log).run();

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void goesOnWhereACrashEndedIt() {
        AtomicInteger decided = new AtomicInteger();
        Decisions crashing = (command, asked) -> {
            if (decided.incrementAndGet() == 300) {
                throw new IllegalStateException("power cut");
            }
            return decisions.decide(command, asked);
        };
        ShippedHistory first = new ShippedHistory(crashing, log);
        assertThatThrownBy(first::run).hasMessage("power cut");
        long half = log.size();

        new ShippedHistory(decisions, log).run();

        assertThat(half).isPositive().isLessThan(300);
        assertThat(sizesAfterEachChapter()).contains(half);
        assertThat(log.size()).isEqualTo(shippedFacts());
        assertThat(everything())
                .extracting(r -> r.headers().entries().get(Headers.REQUEST))
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesAsItIsWhatPeopleHaveChanged() {
        new ShippedHistory(decisions, log).run();
        Title better = new Title("運動憲章");
        decisions.decide(
                new TitleInitiative(CHARTER, new Language("zh"), better, Standing.OFFICIAL, null),
                Asked.byTheTracker("by hand"));
        long after = log.size();

        new ShippedHistory(decisions, log).run();

        assertThat(log.size()).isEqualTo(after);
    }

    @Test
    void leavesOutWhatContradictsWhatPeopleRecorded() {
        GroupId polska = new GroupId("WMPL");
        decisions.decide(
                new RegisterGroup(
                        polska,
                        "WMPL",
                        new Title("Our own words"),
                        Standing.UNOFFICIAL,
                        GroupKind.CHAPTER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Source("we know it")),
                Asked.byTheTracker("by hand"));

        new ShippedHistory(decisions, log).run();

        assertThat(log.size()).isEqualTo(shippedFacts());
        assertThat(facts(GroupRegistered.class).stream().filter(e -> e.group().equals(polska)))
                .singleElement()
                .extracting(e -> e.name().text())
                .isEqualTo("Our own words");
    }

    private static long shippedFacts() {
        return ShippedHistory.shipped().stream()
                .mapToLong(chapter -> chapter.facts().size())
                .sum();
    }

    private static List<Long> sizesAfterEachChapter() {
        AtomicLong size = new AtomicLong();
        return ShippedHistory.shipped().stream()
                .map(chapter -> size.addAndGet(chapter.facts().size()))
                .toList();
    }

    private List<Recorded> everything() {
        return log.read(0, 10_000);
    }

    private <T extends Fact> List<T> facts(Class<T> type) {
        return everything().stream()
                .map(Recorded::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Map<GroupKind, Long> groupsByKind() {
        return facts(GroupRegistered.class).stream().collect(groupingBy(GroupRegistered::kind, counting()));
    }
}
