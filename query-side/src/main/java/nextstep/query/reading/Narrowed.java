package nextstep.query.reading;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nextstep.events.values.Context;
import nextstep.web.pages.Here;

/**
 * One choice by which a page shows only a part of what there is, in the reader's words, and where the page is without it. So
 * nobody takes a part for the whole, also where the choice came with the address and no field of the page shows it.
 *
 * @param without the same page without this choice
 */
public record Narrowed(Content says, String without) {
    /** Choices that name a thing, by the kind of its id. */
    private static final Map<String, String> THINGS = Map.of(
            "initiative", "initiative",
            "recommendation", "recommendation",
            "region", "region",
            "group", "group",
            "lead", "group",
            "cluster", "cluster");

    /** Choices of one kind among several, by how the messages for them begin. */
    private static final Map<String, String> KINDS = Map.of("state", "state", "role", "role", "phase", "phase");

    private static final Set<String> SWITCHES = Set.of("blocked", "seekingPartners");
    private static final String UNCONFIRMED = "unconfirmedFor";

    /** All choices in the address of this page, in its order. */
    public static List<Narrowed> of(Here here, Names names) {
        return here.carried().stream()
                .filter(choice -> says(choice.getKey()))
                .map(choice -> new Narrowed(
                        said(choice.getKey(), choice.getValue(), here, names), here.with(choice.getKey(), null)))
                .toList();
    }

    private static boolean says(String parameter) {
        return THINGS.containsKey(parameter)
                || KINDS.containsKey(parameter)
                || SWITCHES.contains(parameter)
                || parameter.equals("context")
                || parameter.equals(UNCONFIRMED);
    }

    private static Content said(String parameter, String value, Here here, Names names) {
        String message = "narrowed-" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (parameter.equals("context")) {
            return here.say(message, names.context(new Context(value)));
        } else if (parameter.equals(UNCONFIRMED)) {
            return here.say(message, Integer.valueOf(value));
        } else if (SWITCHES.contains(parameter)) {
            return here.say(Boolean.parseBoolean(value) ? message : message + "-not");
        } else if (KINDS.containsKey(parameter)) {
            String kind = value.toLowerCase(Locale.ROOT).replace('_', '-');
            return here.say(message, here.text(KINDS.get(parameter) + "-" + kind));
        }
        String kind = THINGS.get(parameter);
        return here.say(message, names.called(value.startsWith(kind + ":") ? value : kind + ":" + value));
    }
}
