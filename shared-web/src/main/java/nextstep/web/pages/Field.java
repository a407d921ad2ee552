package nextstep.web.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a form: what it asks, why, what stands in it, what is wrong with that. */
public final class Field {
    private final Here here;
    private final Form form;
    private final String name;
    private final String label;
    private @Nullable String hint;
    private @Nullable String filled;
    private List<String> several = List.of();
    private boolean required;
    private boolean choosing;

    Field(Here here, Form form, String name, String label) {
        this.here = here;
        this.form = form;
        this.name = name;
        this.label = label;
    }

    /** With a sentence that says what to write or why it is asked: the key of a message. */
    public Field hint(String message) {
        hint = message;
        return this;
    }

    /** It cannot be left empty. */
    public Field required() {
        required = true;
        return this;
    }

    /** With this in it, unless something else was written. */
    public Field filled(@Nullable Object value) {
        filled = value == null ? null : value.toString();
        return this;
    }

    /** With these of several in it, unless something else was written. */
    public Field filledWith(List<String> values) {
        several = List.copyOf(values);
        return this;
    }

    /** One line of text. */
    public Content line() {
        return input("text");
    }

    /** An address. */
    public Content link() {
        return input("url");
    }

    /** A day of the calendar. */
    public Content day() {
        return input("date");
    }

    /** A day and the time, which the label says is UTC. */
    public Content moment() {
        return input("datetime-local");
    }

    /** A whole number. */
    public Content number() {
        return input("number");
    }

    /** Several lines of text. */
    public Content prose() {
        return shown("prose", "", List.of());
    }

    /**
     * One of several, by value and what it is called, in their order. An empty value is none; it stands first where one has to
     * be chosen and none is yet, so that nothing is chosen by whoever leaves the list as it is.
     */
    public Content choice(Map<String, String> options) {
        List<Option> all = new ArrayList<>();
        if (required && !options.containsKey("") && !options.containsKey(Objects.requireNonNullElse(value(), ""))) {
            all.add(new Option("", here.text("form-choose"), true));
        }
        options.forEach((value, text) -> all.add(new Option(value, text, value.equals(value()))));
        return shown("choice", "", all);
    }

    /** The same, all in sight. For up to about five. */
    public Content radios(Map<String, String> options) {
        List<Option> all = new ArrayList<>();
        options.forEach((value, text) -> all.add(new Option(value, text, value.equals(value()))));
        return shown("radios", "", all);
    }

    /** Any number of these, by value and what they are called; the chosen ones stand first. */
    public Content ticks(Map<String, String> options) {
        List<String> chosen = form.refused() == null ? several : form.written(name);
        List<Option> all = new ArrayList<>();
        options.forEach((value, text) -> all.add(new Option(value, text, chosen.contains(value))));
        all.sort(Comparator.comparing(option -> !option.chosen()));
        return shown("ticks", "", all);
    }

    /** Yes or no. */
    public Content tick() {
        return shown("tick", "", List.of());
    }

    /** A file of this kind. */
    public Content file(String accepted) {
        return shown("file", accepted, List.of());
    }

    /** What the reader does not change. */
    public Content hidden() {
        return shown("hidden", "", List.of());
    }

    private Content input(String type) {
        return shown("input", type, List.of());
    }

    private Content shown(String kind, String type, List<Option> options) {
        choosing = !options.isEmpty();
        Map<String, Object> with = new HashMap<>();
        with.put("here", here);
        with.put("field", this);
        with.put("kind", kind);
        with.put("type", type);
        with.put("options", options);
        return Templates.OF_EVERY_PAGE.piece("pages/field", with);
    }

    public String name() {
        return name;
    }

    public String id() {
        return form.id() + "-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The label, in the reader's language. */
    public String asks() {
        return here.text(label);
    }

    /** The hint, in the reader's language. */
    public @Nullable String explains() {
        return hint == null ? null : here.text(hint);
    }

    public boolean isRequired() {
        return required;
    }

    /** What stands in it. */
    public @Nullable String value() {
        List<String> written = form.written(name);
        return form.refused() == null ? filled : written.isEmpty() ? null : written.getFirst();
    }

    /** What is wrong with it. */
    public @Nullable String fault() {
        return form.fault(name)
                .map(fault -> form.isMissing(fault)
                        ? here.text(choosing ? "form-choose-one" : "form-fill-in")
                        : fault.sentence())
                .orElse(null);
    }

    /** The ids of what describes it. */
    public @Nullable String describedBy() {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id() + "-hint");
        }
        if (fault() != null) {
            ids.add(id() + "-fault");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** One of several. */
    public record Option(String value, String text, boolean chosen) {}
}
