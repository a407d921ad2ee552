package nextstep.standalone.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Decisions;
import nextstep.command.mandates.FirstSteward;
import nextstep.command.mandates.GiveMandate;
import nextstep.events.log.EventLog;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.Program;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whatever somebody sends: no fault, no innards, nothing recorded by what was refused, always a problem document. The seed is
 * fixed; {@code -Dhostile.minutes=30 -Dhostile.seed=7} makes a long afternoon of it.
 */
class HostileAfternoonTest {
    private static final int REQUESTS = 800;
    private static final long SEED = Long.getLong("hostile.seed", 20261127);
    private static final Duration LONG = Duration.ofMinutes(Integer.getInteger("hostile.minutes", 0));

    @TempDir
    Path data;

    @Test
    void breaksNothing() throws Exception {
        try (ConfigurableApplicationContext tracker = started(Tracker.class);
                Afternoon afternoon = afternoon(tracker)) {
            long until = System.nanoTime() + LONG.toNanos();
            while (afternoon.sent() < REQUESTS || System.nanoTime() - until < 0) {
                afternoon.one();
            }

            assertThat(afternoon.complaints()).as("%d sent", afternoon.sent()).isEmpty();
            assertThat(afternoon.taken()).as("it came past the door").isGreaterThan(REQUESTS / 50);
        }
    }

    @Test
    void noticesAHole() throws Exception {
        try (ConfigurableApplicationContext tracker = started(Tracker.class, PlantedHole.class);
                Afternoon afternoon = afternoon(tracker)) {
            for (int i = 0; i < REQUESTS && afternoon.complaints().isEmpty(); i++) {
                afternoon.one();
            }

            assertThat(afternoon.complaints()).isNotEmpty();
        }
    }

    private ConfigurableApplicationContext started(Class<?>... wirings) {
        return Program.of(wirings)
                .run(
                        "--server.port=0",
                        "--nextstep.data=" + data,
                        "--nextstep.history=false",
                        "--nextstep.limits.writes-per-minute=0",
                        "--logging.level.root=off");
    }

    /** Comes as nobody, with forged and expired secrets, as somebody without a mandate, and as one who may nearly all. */
    private static Afternoon afternoon(ConfigurableApplicationContext tracker) throws Exception {
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId sara = accounts.personNamed(new Title("Sara"));
        PersonId nobody = accounts.personNamed(new Title("Nobody in particular"));
        tracker.getBean(FirstSteward.class).is(sara);
        tracker.getBean(Decisions.class)
                .decide(
                        new GiveMandate(
                                sara,
                                MandateKind.SUPPORT_TEAM,
                                null,
                                null,
                                null,
                                List.of(new Evidence(new Prose("the afternoon"), null)),
                                null),
                        Asked.byTheTracker("afternoon"));
        String steward = bearer(accounts, sara, Duration.ofDays(1));
        return new Afternoon(
                Listening.at(tracker),
                tracker.getBean(EventLog.class),
                List.of(
                        "",
                        steward,
                        steward,
                        steward,
                        bearer(accounts, nobody, Duration.ofDays(1)),
                        bearer(accounts, sara, Duration.ZERO),
                        "Authorization: Bearer nst_" + "A".repeat(43),
                        "Authorization: Bearer \u00e4",
                        "Authorization: Basic YTpi",
                        "Cookie: nextstep=" + accounts.sessions().begin(sara, "a browser"),
                        "Cookie: nextstep=nss_" + "A".repeat(43),
                        "Cookie: nextstep=\"; nextstep=; =; $Version=1"),
                SEED);
    }

    private static String bearer(Accounts accounts, PersonId person, Duration valid) {
        return "Authorization: Bearer "
                + accounts.issue(person, new Title("afternoon"), valid).secret();
    }

    /** Falls over an address that says where it should not lead. */
    @Configuration(proxyBeanMethods = false)
    static class PlantedHole {
        @Bean
        Filter hole() {
            return (request, response, chain) -> {
                if (request instanceof HttpServletRequest asked
                        && asked.getRequestURI().contains("%7B%7B7")) {
                    throw new IllegalStateException("A planted hole");
                }
                chain.doFilter(request, response);
            };
        }
    }
}
