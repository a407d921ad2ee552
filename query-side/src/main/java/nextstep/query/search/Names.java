package nextstep.query.search;

import nextstep.events.StreamId;
import nextstep.events.conversations.ConversationEvent;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.RoundEvent;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.values.Title;
import nextstep.query.search.Entry.Aspect;
import nextstep.query.views.Rows;

/** By what groups, conversations, rounds and plans are found: names, former names and codes. */
final class Names {
    private final Rows<Entry.Key, Entry> entries;

    Names(Rows<Entry.Key, Entry> entries) {
        this.entries = entries;
    }

    void on(GroupEvent event, Recorded recorded) {
        switch (event) {
            case GroupRegistered e -> {
                entries.begin(Entry.exact(e.group(), Aspect.CODE, "", e.code()));
                entries.begin(Entry.name(e.group(), e.name(), e.standing()));
            }
            case GroupRenamed e -> {
                keepFormer(e.group());
                entries.begin(Entry.name(e.group(), e.name(), e.standing()));
            }
            case FiscalSponsorEnded _,
                    FiscalSponsorNamed _,
                    GroupDerecognised _,
                    GroupDissolved _,
                    GroupPlaced _,
                    GroupRecognised _,
                    HostEnded _,
                    HostNamed _,
                    HubStatusReported _,
                    MemberJoined _,
                    MemberLeft _ -> {}
        }
    }

    void on(ConversationEvent event, Recorded recorded) {
        switch (event) {
            case ConversationAnnounced e -> entries.begin(Entry.name(e.conversation(), e.title(), null));
            case FigureReported _, FindingReported _, OutcomePublished _ -> {}
        }
    }

    void on(RoundEvent event, Recorded recorded) {
        switch (event) {
            case RoundOpened e -> entries.begin(Entry.name(e.round(), e.title(), null));
            case RoundExtended _, RoundClosed _ -> {}
        }
    }

    void on(PlanEvent event, Recorded recorded) {
        switch (event) {
            case PlanMade e -> entries.begin(Entry.name(e.plan(), e.title(), null));
            case PhaseEntered _,
                    StepPlanned _,
                    StepRescheduled _,
                    StepStarted _,
                    StepBlocked _,
                    StepUnblocked _,
                    StepCompleted _,
                    StepReopened _,
                    StepDropped _,
                    StepConfirmed _,
                    PlanConfirmed _,
                    ProgressNoted _,
                    PlanPaused _,
                    PlanResumed _,
                    PlanConcluded _,
                    PlanSuperseded _,
                    PartnersSought _,
                    PartnersFound _ -> {}
        }
    }

    private void keepFormer(StreamId subject) {
        entries.current(new Entry.Key(subject.value(), Aspect.NAME, ""))
                .ifPresent(former -> entries.begin(Entry.alternative(subject, null, new Title(former.text()))));
    }
}
