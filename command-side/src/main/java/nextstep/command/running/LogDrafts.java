package nextstep.command.running;

import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Draft;
import nextstep.command.Drafts;
import nextstep.events.Fact;
import nextstep.events.log.Appended;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.log.Premise;
import nextstep.events.log.Receipt;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Drafts over the log: each has a write side of its own, whose facts stand in memory until they are recorded. */
final class LogDrafts implements Drafts {
    private final LogStorageEngine engine;
    private final EventLog log;
    private final WriteSide live;
    private final Making making;

    LogDrafts(LogStorageEngine engine, EventLog log, WriteSide live, Making making) {
        this.engine = engine;
        this.log = log;
        this.live = live;
        this.making = making;
    }

    @Override
    public Draft begin() {
        DraftEngine draft = new DraftEngine(engine);
        return new OverTheLog(draft, new BusDecisions(making.over(draft), log));
    }

    /** Makes a write side over another engine. */
    @FunctionalInterface
    interface Making {
        WriteSide over(DraftEngine engine);
    }

    private final class OverTheLog implements Draft {
        private final DraftEngine draft;
        private final BusDecisions decisions;

        OverTheLog(DraftEngine draft, BusDecisions decisions) {
            this.draft = draft;
            this.decisions = decisions;
        }

        @Override
        public List<Fact> decide(Command command, Asked asked) {
            int before = draft.drafted().size();
            decisions.decide(command, asked);
            return draft.drafted().subList(before, draft.drafted().size()).stream()
                    .map(DomainEventMessage::getPayload)
                    .map(Fact.class::cast)
                    .toList();
        }

        /** What the live write side has at hand of these streams is outdated then. */
        @Override
        public long record() {
            Receipt receipt = new Receipt();
            if (!draft.drafted().isEmpty()) {
                UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
                receipt.of(unitOfWork);
                unitOfWork.execute(() -> {
                    draft.premises().forEach(Premise::leave);
                    engine.appendEvents(draft.drafted());
                });
                draft.streams().forEach(live::forget);
            }
            return receipt.appended().map(Appended::last).orElseGet(() -> log.size() - 1);
        }
    }
}
