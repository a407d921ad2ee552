package nextstep.query.history;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.query.implementation.PlanIndex;
import nextstep.query.mandates.MandateInWords;
import nextstep.query.reading.Names;
import nextstep.web.Pages;
import nextstep.web.pages.Here;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * What facts and rows hold, in the reader's words: things by their names instead of their ids, days, places and languages as
 * the reader says them. What a person typed stays as it is.
 */
public final class ReadersWords {
    static final List<String> THINGS = List.of(
            "recommendation",
            "initiative",
            "cluster",
            "group",
            "region",
            "country",
            "conversation",
            "round",
            "priorities",
            "role",
            "plan",
            "step",
            "mandate",
            "dispute",
            "person",
            "operation",
            "suppression");
    private static final String ONE_KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,119}";
    private static final Pattern KEY = Pattern.compile(ONE_KEY);
    private static final Pattern ROLE = Pattern.compile(
            ONE_KEY + "/(GLOBAL|(REGION|COUNTRY|LANGUAGE|THEME|PROJECT):[A-Za-z0-9][A-Za-z0-9._-]{0,59})/" + ONE_KEY);
    private static final Pattern ANSWER = Pattern.compile(ONE_KEY + "/" + ONE_KEY);
    /** Messages under which kinds and states are said, the first that is known. */
    private static final List<String> KINDS =
            List.of("role", "state", "role-standing", "matrix-kind", "mandate-kind", "title", "phase", "hub-status");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern CONTEXT = Pattern.compile("GLOBAL|(REGION|COUNTRY|LANGUAGE|THEME|PROJECT):\\S+");

    private final Here here;
    private final Names names;

    public ReadersWords(Here here, Names names) {
        this.here = here;
        this.names = names;
    }

    /** Whether this is the id of a thing: {@code group:CEEHUB}. What people write may begin like one: {@code plan: ask again}. */
    static boolean isThing(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String key = text.substring(colon + 1);
        return THINGS.contains(kind)
                && switch (kind) {
                    case "role" -> ROLE.matcher(key).matches();
                    case "priorities" -> ANSWER.matcher(key).matches();
                    default -> KEY.matcher(key).matches();
                };
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
        String heading =
                "table-" + name.replaceAll("([a-z])([A-Z0-9])", "$1-$2").toLowerCase(Locale.ROOT);
        return here.knows(heading) ? here.text(heading) : name;
    }

    public Content before(Change change, FieldChange field) {
        return value(field.field(), field.before(), change.key());
    }

    public Content after(Change change, FieldChange field) {
        return value(field.field(), field.after(), change.key());
    }

    /** The same where no markup can stand. */
    static String plain(Content content) {
        StringOutput written = new StringOutput();
        content.writeTo(written);
        return HtmlUtils.htmlUnescape(written.toString().replaceAll("<[^>]*>", ""))
                .strip();
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
        if (text.startsWith("step:") && isThing(text) && key.has("plan")) {
            return step(new PlanId(key.get("plan").asString()), new StepId(text));
        }
        if (isThing(text)) {
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
        String name = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return KINDS.stream()
                .map(kind -> kind + "-" + name)
                .filter(here::knows)
                .findFirst()
                .map(here::say)
                .orElseGet(() -> here.typed(text));
    }

    private Content thing(String id, boolean linked) {
        int colon = id.indexOf(':');
        String key = id.substring(colon + 1);
        return switch (colon < 0 ? "" : id.substring(0, colon)) {
            case "" -> here.typed(id);
            case "role" -> role(key, linked);
            case "priorities" -> answer(key, linked);
            case "person" -> linked ? names.link(new PersonId(id)) : here.typed(names.person(new PersonId(id)));
            case "mandate" -> mandate(new MandateId(id), linked);
            case "country" -> here.typed(here.wording().countryName(key));
            default -> names.of(() -> id, linked);
        };
    }

    /** Of a role: whose, for which initiative, where. */
    private Content role(String key, boolean linked) {
        List<String> parts = List.of(key.split("/", -1));
        return here.say(
                "event-role",
                names.of(new GroupId(parts.getLast()), linked),
                names.of(new InitiativeId(parts.getFirst()), linked),
                names.context(new Context(parts.get(1))));
    }

    /** Of what a group said: whose, in which round. */
    private Content answer(String key, boolean linked) {
        List<String> parts = List.of(key.split("/", -1));
        return here.say(
                "event-answer",
                names.of(new GroupId(parts.getLast()), linked),
                names.of(new RoundId(parts.getFirst()), linked));
    }

    private Content mandate(MandateId mandate, boolean linked) {
        Content words = here.typed(MandateInWords.of(mandate, here, names));
        return linked ? linked(here.to(Pages.of(mandate)), words) : words;
    }

    private static Content linked(String address, Content words) {
        return output -> {
            output.writeContent("<a href=\"");
            Escape.htmlAttribute(address, output);
            output.writeContent("\">");
            words.writeTo(output);
            output.writeContent("</a>");
        };
    }

    private Content step(PlanId plan, StepId step) {
        return here.typed(new PlanIndex(names.snapshot())
                .title(plan, step)
                .map(title -> title.text())
                .orElse(step.key()));
    }
}
