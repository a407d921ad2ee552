package nextstep.benchmarks.append;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.stores.Store;
import nextstep.command.Asked;
import nextstep.command.CommandSide;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.conversations.AnnounceConversation;
import nextstep.command.conversations.ReportFinding;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Focus;
import nextstep.events.conversations.Sitting;
import nextstep.events.log.EventLog;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.web.Program;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side as it runs, all of it but HTTP: commands go in where the web's door hands them over. */
final class OurWriteSide implements WriteSide {
    private static final Asked ASKED =
            new Asked(new PersonId("a-coordinator"), "0199a3a0-0000-7000-8000-000000000000", null);
    private static final Source SOURCE = new Source("https://meta.wikimedia.org/wiki/Special:PermanentLink/20000000");

    private final Store store;
    private final ConfigurableApplicationContext context;
    private final Decisions decisions;
    private final EventLog log;
    private int begun;

    OurWriteSide(Store store) {
        this.store = store;
        this.context = Program.of(CommandSide.class).run(store.arguments().toArray(String[]::new));
        this.decisions = context.getBean(Decisions.class);
        this.log = context.getBean(EventLog.class);
    }

    @Override
    public void begin(int streams) {
        begun++;
        for (int i = 0; i < streams; i++) {
            decisions.decide(
                    new AnnounceConversation(
                            id(i),
                            new Title("A conversation"),
                            Focus.WHAT,
                            List.of(new Sitting(LocalDate.of(2026, 12, 5), null, null)),
                            List.of(),
                            null,
                            null,
                            List.of(),
                            SOURCE),
                    ASKED);
        }
    }

    @Override
    public void append(int client, int stream, int number) {
        Decided decided =
                decisions.decide(new ReportFinding(id(stream), new Prose(Texts.of(stream, number)), SOURCE), ASKED);
        if (decided.recorded() != 1) {
            throw new IllegalStateException("Nothing was recorded for " + stream + "." + number);
        }
    }

    private ConversationId id(int stream) {
        return new ConversationId("measured-" + begun + "-" + stream);
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
