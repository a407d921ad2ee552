package nextstep.query.history;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import nextstep.query.implementation.PlanIndex;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;
import tools.jackson.databind.JsonNode;

/**
 * What facts and rows hold, in the reader's words: things by their names instead of their ids, days, places and languages as
 * the reader says them. What a person typed stays as it is.
 */
public final class ReadersWords {
    /** Messages under which kinds and states are said, the first that is known. */
    private static final List<String> KINDS = List.of(
            "role-standing", // before the roles, among whose messages stands a sentence that begins with "proposed"
            "role",
            "state",
            "matrix-kind",
            "mandate-kind",
            "title",
            "phase",
            "hub-status",
            "hub-type",
            "step-change",
            "role-change",
            "answer-said",
            "dispute-outcome",
            "kind");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern CONTEXT = Pattern.compile("GLOBAL|(REGION|COUNTRY|LANGUAGE|THEME|PROJECT):\\S+");

    private final Here here;
    private final Names names;

    public ReadersWords(Here here, Names names) {
        this.here = here;
        this.names = names;
    }

    /** What a thing is called, linked to its page. */
    public Content link(String id) {
        return thing(id, true);
    }

    /** What it is called, for the inside of a link. */
    public Content called(String id) {
        return thing(id, false);
    }

    /** What tells a row from the others of its view. */
    public Content key(Change change) {
        return here.wording()
                .listed(change.key().properties().stream()
                        .filter(part ->
                                part.getValue().isString() || change.key().size() == 1) // no counting numbers
                        .map(part -> value(part.getKey(), part.getValue(), change.key()))
                        .toList());
    }

    /** What a field is called; its own name where nobody said it otherwise. */
    public String field(String name) {
        String heading = messageOf(name);
        return here.wording().calls(heading) ? here.text(heading) : name;
    }

    /** The message that calls a field something. */
    public static String messageOf(String field) {
        return "table-" + field.replaceAll("([a-z])([A-Z0-9])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    public Content before(Change change, FieldChange field) {
        return value(field.field(), field.before(), change.key());
    }

    public Content after(Change change, FieldChange field) {
        return value(field.field(), field.after(), change.key());
    }

    /** One value of a field, of a row with this key. */
    public Content value(String field, JsonNode value, JsonNode key) {
        if (value.isNull()) {
            return output -> {};
        }
        if (value.isContainer()) {
            return here.wording()
                    .listed(
                            value.propertyStream().count() > 0
                                    ? value.propertyStream()
                                            .filter(part -> !part.getValue().isNull())
                                            .map(part -> value(part.getKey(), part.getValue(), key))
                                            .toList()
                                    : value.valueStream()
                                            .map(one -> value(field, one, key))
                                            .toList());
        }
        if (value.isBoolean()) {
            return here.say(value.asBoolean() ? "value-yes" : "value-no");
        }
        return value.isString() ? text(field, value.asString(), key) : here.typed(value.asString());
    }

    private Content text(String field, String text, JsonNode key) {
        if (text.startsWith("step:") && ThingIds.isOne(text) && key.has("plan")) {
            return step(new PlanId(key.get("plan").asString()), new StepId(text));
        }
        if (ThingIds.isOne(text)) {
            return link(text);
        }
        if (field.equals("context") && CONTEXT.matcher(text).matches()) {
            return names.context(new Context(text));
        }
        if (field.equals("language")) {
            return here.typed(here.wording().languageName(text));
        }
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        return KIND.matcher(text).matches() ? kind(text) : here.typed(text);
    }

    private Content day(String text) {
        try {
            return here.typed(here.wording().day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) { // somebody's words that look like a day
            return here.typed(text);
        }
    }

    private Content kind(String text) {
        return kindNamed(text, here.wording()::calls).map(here::say).orElseGet(() -> here.typed(text));
    }

    /** The message that calls one of several kinds something: of those under which kinds are said, the first that is known. */
    public static Optional<String> kindNamed(String kind, Predicate<String> calls) {
        String name = kind.toLowerCase(Locale.ROOT).replace('_', '-');
        return KINDS.stream().map(prefix -> prefix + "-" + name).filter(calls).findFirst();
    }

    private Content thing(String id, boolean linked) {
        int colon = id.indexOf(':');
        String key = id.substring(colon + 1);
        return switch (colon < 0 ? "" : id.substring(0, colon)) {
            case "" -> here.typed(id);
            case "person" -> linked ? names.link(new PersonId(id)) : here.typed(names.person(new PersonId(id)));
            case "country" -> here.typed(here.wording().countryName(key));
            default -> names.of(() -> id, linked);
        };
    }

    private Content step(PlanId plan, StepId step) {
        return here.typed(new PlanIndex(names.snapshot())
                .title(plan, step)
                .map(title -> title.text())
                .orElse(step.key()));
    }
}
