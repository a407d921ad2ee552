package nextstep.command.imports;

import java.util.List;
import java.util.function.Function;
import nextstep.command.Asked;
import nextstep.command.Draft;
import nextstep.command.Drafts;
import nextstep.command.known.KnownPlans;
import nextstep.events.log.Log;
import org.axonframework.modelling.command.ConcurrencyException;

/** Brings in a table: all of it, or nothing where one line is wrong or it is only looked over. */
public final class CsvImport {
    private static final int TRIES = 5;

    private final Drafts drafts;
    private final KnownPlans plans;
    private final Log log;

    public CsvImport(Drafts drafts, KnownPlans plans, Log log) {
        this.drafts = drafts;
        this.plans = plans;
        this.log = log;
    }

    /**
     * Brings in a table. Where someone else writes in the same streams meanwhile it is tried again.
     *
     * @param text CSV as {@code docs/csv.md} describes it
     * @param rights asked before each command, with the plans that the table itself makes; throws where it may not be
     */
    public ImportReport run(
            TableKind kind, byte[] text, Asked asked, Function<KnownPlans, Entitlement> rights, boolean dryRun) {
        return run(kind, text, asked, rights, dryRun, HowFar.UNSAID);
    }

    /** The same, and says meanwhile how far it is. */
    ImportReport run(
            TableKind kind,
            byte[] text,
            Asked asked,
            Function<KnownPlans, Entitlement> rights,
            boolean dryRun,
            HowFar howFar) {
        for (int tries = 1; ; tries++) {
            try {
                return tryOnce(kind, text, asked, rights, dryRun, howFar);
            } catch (ConcurrencyException overtaken) {
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private ImportReport tryOnce(
            TableKind kind,
            byte[] text,
            Asked asked,
            Function<KnownPlans, Entitlement> rights,
            boolean dryRun,
            HowFar howFar) {
        Draft draft = drafts.begin();
        StepLines steps = new StepLines(plans);
        final List<Line> lines;
        try {
            lines = new Table(kind).read(text);
        } catch (WrongLine e) {
            return ImportReport.of(kind, dryRun, List.of(LineReport.header(e.wrong())))
                    .seenAt(log.size() - 1);
        }
        Bringing bringing = new Bringing(
                kind, draft, asked, rights.apply(steps::madeAs), done -> howFar.lookedOver(done, lines.size()));
        switch (kind) {
            case STEPS -> steps.bring(lines, bringing);
            case ROLES -> RoleLines.bring(lines, bringing);
            case PRIORITIES -> PriorityLines.bring(lines, bringing);
        }
        ImportReport report = ImportReport.of(kind, dryRun, bringing.reports());
        return dryRun || report.wrong() > 0 ? report.seenAt(log.size() - 1) : report.recordedAt(draft.record());
    }
}
