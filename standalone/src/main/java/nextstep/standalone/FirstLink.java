package nextstep.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import nextstep.command.mandates.FirstSteward;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links;
import nextstep.web.people.Links.IssuedLink;
import org.springframework.context.ApplicationContext;

/** How the first person gets in: while nobody is a steward, the start makes one and shows their link. */
record FirstLink(ApplicationContext tracker, Path data) {
    private static final String NAME = "First steward";

    void sayTo(PrintWriter out) {
        FirstSteward first = tracker.getBean(FirstSteward.class);
        if (!first.isMissing()) {
            return;
        }
        Accounts accounts = tracker.getBean(Accounts.class);
        PersonId steward = accounts.personNamed(new Title(NAME));
        first.is(steward);
        IssuedLink link = accounts.links().make(steward, null, Links.USUAL);
        out.println("Nobody is a steward yet. This link signs in the first one, once, until " + link.expires() + ":");
        out.println("  " + Listening.at(tracker) + link.path());
        out.println("Another is made with  ./next-step link --person '" + NAME + "'" + folder() + ".");
    }

    /** Where it has to be said, to be found beside a tracker that keeps its data elsewhere. */
    private String folder() {
        return data.equals(Path.of("data"))
                ? ""
                : " --data '" + data.toAbsolutePath().normalize() + "'";
    }
}
