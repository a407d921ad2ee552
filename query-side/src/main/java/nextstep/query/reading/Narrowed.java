package nextstep.query.reading;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nextstep.events.values.Context;
import nextstep.web.pages.Here;
import org.springframework.core.convert.support.DefaultConversionService;

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
                .map(Map.Entry::getKey)
                .distinct()
                .filter(Narrowed::says)
                .flatMap(parameter -> said(parameter, Objects.requireNonNull(here.asked(parameter)), here, names)
                        .map(says -> new Narrowed(says, here.with(parameter, null)))
                        .stream())
                .toList();
    }

    private static boolean says(String parameter) {
        return THINGS.containsKey(parameter)
                || KINDS.containsKey(parameter)
                || SWITCHES.contains(parameter)
                || parameter.equals("context")
                || parameter.equals(UNCONFIRMED);
    }

    /** Of the value as the question is asked with it; empty where there is none, and nothing is left out. */
    private static Optional<Content> said(String parameter, String value, Here here, Names names) {
        String message = "narrowed-" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        if (parameter.equals("context")) {
            return Optional.of(here.say(message, names.context(new Context(value))));
        } else if (parameter.equals(UNCONFIRMED)) {
            return read(value, Integer.class).map(days -> here.say(message, days));
        } else if (SWITCHES.contains(parameter)) {
            return read(value, Boolean.class).map(on -> here.say(on ? message : message + "-not"));
        } else if (KINDS.containsKey(parameter)) {
            String kind = value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            return Optional.of(here.say(message, here.text(KINDS.get(parameter) + "-" + kind)));
        }
        String kind = THINGS.get(parameter);
        return Optional.of(here.say(message, names.called(value.startsWith(kind + ":") ? value : kind + ":" + value)));
    }

    /** As Spring reads it for the question. */
    private static <T> Optional<T> read(String value, Class<T> type) {
        return Optional.ofNullable(DefaultConversionService.getSharedInstance().convert(value, type));
    }
}
