package nextstep.command.imports;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.command.coordination.StatedStanding;
import nextstep.command.implementation.StatedState;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Malformed;

/** The words that stand in cells for what there is a fixed choice of, in whatever case, with spaces or hyphens. */
final class Words {
    private Words() {}

    static StatedState state(String word) {
        String name = name(word);
        return name.equals("UNDER_WAY") ? StatedState.STARTED : one(StatedState.class, name);
    }

    static RoleKind role(String word) {
        String name = name(word);
        return name.equals("ACTIVE") ? RoleKind.ACTIVE_COORDINATOR : one(RoleKind.class, name);
    }

    static StatedStanding standing(String word) {
        return one(StatedStanding.class, name(word));
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "It is one of: $1.",
                        Stream.of(type.getEnumConstants())
                                .map(constant ->
                                        constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }
}
