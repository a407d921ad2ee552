package nextstep.benchmarks.append;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.stores.Store;
import nextstep.command.Asked;
import nextstep.command.CommandSide;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.implementation.MakePlan;
import nextstep.command.implementation.NoteProgress;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.implementation.PlanId;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.web.Program;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side as it runs, all of it but HTTP: commands go in where the web's door hands them over. */
final class OurWriteSide implements WriteSide {
    private static final Asked ASKED =
            new Asked(new PersonId("a-coordinator"), "0199a3a0-0000-7000-8000-000000000000", null);
    private static final int PAGE = 1_000;

    private final Store store;
    private final ConfigurableApplicationContext context;
    private final Decisions decisions;
    private final EventLog log;
    private final InitiativeAdopted initiative;
    private final GroupRegistered lead;
    private int begun;

    OurWriteSide(Store store) {
        this.store = store;
        this.context = Program.of(CommandSide.class).run(store.arguments().toArray(String[]::new));
        this.decisions = context.getBean(Decisions.class);
        this.log = context.getBean(EventLog.class);
        this.initiative = first(InitiativeAdopted.class); // of the history that every log begins with
        this.lead = first(GroupRegistered.class);
    }

    /** Virtual threads, as those that serve the web. */
    @Override
    public ExecutorService threads(int clients) {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    @Override
    public void begin(int streams) {
        begun++;
        for (int i = 0; i < streams; i++) {
            decisions.decide(
                    new MakePlan(
                            plan(i),
                            initiative.initiative(),
                            Context.GLOBAL,
                            lead.group(),
                            new Title("A plan to measure"),
                            null,
                            null),
                    ASKED);
        }
    }

    @Override
    public void append(int client, int stream, int number) {
        note(stream, number);
    }

    /** Appends one event and says at which position. */
    long note(int stream, int number) {
        Decided decided =
                decisions.decide(new NoteProgress(plan(stream), new Prose(Texts.of(stream, number)), null), ASKED);
        if (decided.recorded() != 1) {
            throw new IllegalStateException("Nothing was recorded for " + stream + "." + number);
        }
        return decided.position();
    }

    private PlanId plan(int stream) {
        return new PlanId("measured-" + begun + "-" + stream);
    }

    private <T> T first(Class<T> fact) {
        return log.read(0, PAGE).stream()
                .map(Recorded::fact)
                .filter(fact::isInstance)
                .map(fact::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public long events() {
        return log.size();
    }

    @Override
    public long transactions() {
        return log.transactions();
    }

    @Override
    public LongSupplier cpu() {
        return () -> Cpu.own() + store.serverCpuNanos();
    }

    @Override
    public void close() {
        context.close();
    }
}
