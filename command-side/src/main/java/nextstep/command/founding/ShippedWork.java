package nextstep.command.founding;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.catalogue.RecordMilestone;
import nextstep.command.catalogue.ReportInitiativeStatus;
import nextstep.command.catalogue.SupersedeInitiative;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;

/** What sources say about the work: milestones, how initiatives stand, which of them ended, roles and plans. */
record ShippedWork(
        String about,
        Counts counts,
        List<Milestone> milestones,
        List<Status> statuses,
        List<Ending> endings,
        List<ShippedRole> roles,
        List<ShippedPlan> plans) {

    static ShippedWork read() {
        return ShippedFile.read(ShippedWork.class, "work.json");
    }

    List<Chapter> chapters() {
        return List.of(
                Chapter.of("milestones", milestones.stream().map(Milestone::fact)),
                Chapter.of("statuses", statuses.stream().map(Status::fact)),
                Chapter.of("roles", roles.stream().map(ShippedRole::fact)),
                Chapter.of("plans", plans.stream().flatMap(ShippedPlan::facts)),
                Chapter.of("endings of initiatives", endings.stream().map(Ending::fact)));
    }

    record Counts(int milestones, int statuses, int endings, int roles, int plans) {}

    record Milestone(InitiativeId initiative, LocalDate on, Prose what, Source source) {
        Shipped fact() {
            return new Shipped("record-milestone/" + on, new RecordMilestone(initiative, what, on, source));
        }
    }

    record Status(InitiativeId initiative, ReportedStatus status, LocalDate on, Source source) {
        Shipped fact() {
            return new Shipped("report-status/" + on, new ReportInitiativeStatus(initiative, status, on, source));
        }
    }

    record Ending(InitiativeId initiative, List<InitiativeId> by, Prose reason, LocalDate on, Source source) {
        Shipped fact() {
            return new Shipped("supersede/" + on, new SupersedeInitiative(initiative, by, reason, on, source));
        }
    }
}
