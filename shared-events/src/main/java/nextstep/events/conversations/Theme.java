package nextstep.events.conversations;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Title;

/** Initiatives that an outcome names together. */
public record Theme(Title title, List<InitiativeId> initiatives) {
    public Theme {
        initiatives = List.copyOf(initiatives);
    }
}
