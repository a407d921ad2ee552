package nextstep.query.history.checking;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import nextstep.events.log.StoredName;
import nextstep.query.history.forms.EventForms;
import tools.jackson.databind.JsonNode;

/**
 * Nothing that is signed covers the forms of events, so they are compared with those that this program knows. Another version may
 * know more or fewer; but one that both know is the same in both for ever, and each event has one.
 */
final class CatalogueCheck implements Check {
    private static final String NAME = "catalogue.json";

    private final Checked checked;
    private final JsonNode catalogue;
    private final Set<StoredName> formless = new LinkedHashSet<>();
    private final Set<StoredName> seen = new LinkedHashSet<>();

    CatalogueCheck(Checked checked) {
        this.checked = checked;
        this.catalogue = checked.json(NAME);
    }

    @Override
    public void see(ReadEvent event) {
        StoredName name = new StoredName(event.line().name(), event.line().revision());
        if (seen.add(name) && !catalogue.has(name.toString())) {
            formless.add(name);
        }
    }

    @Override
    public void conclude() {
        JsonNode known = EventForms.all();
        Set<String> altered = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (String form : catalogue.propertyNames()) {
            if (!known.has(form)) {
                unknown.add(form);
            } else if (!known.path(form).equals(catalogue.path(form))) {
                altered.add(form);
            }
        }
        if (!altered.isEmpty()) {
            checked.verdict().find("The form of " + String.join(", ", altered) + " in " + NAME + " was altered.");
        }
        if (!formless.isEmpty()) {
            checked.verdict().find("There are events " + formless + ", but " + NAME + " has no form of them.");
        }
        if (!unknown.isEmpty()) {
            checked.verdict()
                    .note("This program does not know the form of " + String.join(", ", unknown) + " in " + NAME
                            + ": it is older than the archive, or they were put in.");
        }
        if (altered.isEmpty() && formless.isEmpty() && unknown.isEmpty()) {
            checked.verdict().holds("Its " + catalogue.size() + " forms of events are those that this program knows.");
        }
    }
}
