package nextstep.web.pages;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nextstep.web.forms.Refused;
import nextstep.web.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A form of a page. It carries what shows that it is ours and where it stands; where it came back, what was written is in its
 * fields again and what is wrong beside them.
 */
public final class Form {
    private final Here here;
    private final String action;
    private final CameBack cameBack;
    private final @Nullable Refused refused;
    private @Nullable String next;
    /** Beside which field stands what is wrong with several together. */
    private final Map<Fault, String> placed = new HashMap<>();

    private boolean file;

    Form(Here here, String action, CameBack cameBack) {
        this.here = here;
        this.action = action;
        this.cameBack = cameBack;
        this.refused = cameBack.to(action);
    }

    /** Where to go when it was accepted, instead of the page of what was saved. */
    public Form then(String path) {
        next = path;
        return this;
    }

    /** It may send a file. */
    public Form withFile() {
        file = true;
        return this;
    }

    /** How it is sent where that is not the usual way. */
    public @Nullable String encoding() {
        return file ? "multipart/form-data" : null;
    }

    /** The whole form around its fields and buttons. */
    public Content around(Content fields) {
        if (refused != null) {
            cameBack.standsInItsForm();
        }
        return Templates.OF_EVERY_PAGE.piece("pages/form", Map.of("here", here, "form", this, "fields", fields));
    }

    /** A field of this name, as the command calls it: {@code title}, {@code evidence[0].link}. */
    public Field field(String name, String label) {
        return new Field(here, this, name, label);
    }

    public String action() {
        return action;
    }

    /** Tells the fields of this form from those of another on the page. */
    public String id() {
        return action.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    public @Nullable String next() {
        return next;
    }

    /** Why it came back; empty where it is fresh. */
    public @Nullable Refused refused() {
        return refused;
    }

    /** The page that it stands on. */
    public String page() {
        return here.address();
    }

    /** What was written into a field, when the form came back. */
    List<String> written(String field) {
        return refused == null
                ? List.of()
                : refused.written().stream()
                        .filter(written -> written.field().equals(field))
                        .map(Refused.Written::value)
                        .toList();
    }

    /** What is wrong with a field, with what it is part of, or with one of several in it. */
    Optional<Fault> fault(String field) {
        return refused == null
                ? Optional.empty()
                : refused.faults().stream()
                        .filter(fault -> !fault.field().isEmpty() && concerns(fault.field(), field))
                        .filter(fault ->
                                placed.computeIfAbsent(fault, none -> field).equals(field)
                                        || fault.field().equals(field))
                        .findFirst();
    }

    /** Nothing was written where something is needed. */
    boolean isMissing(Fault fault) {
        return refused != null && refused.missing().contains(fault.field());
    }

    private static boolean concerns(String fault, String field) {
        return fault.equals(field)
                || field.startsWith(fault + "[")
                || field.startsWith(fault + ".")
                || fault.startsWith(field + "[");
    }
}
