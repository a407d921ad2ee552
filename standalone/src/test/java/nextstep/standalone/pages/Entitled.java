package nextstep.standalone.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.mandates.MandateKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which kinds of mandate can be what a write needs, whatever it is about: by what the description of the API says it needs. */
final class Entitled {
    /** Who needs no mandate at all. */
    static final String ANYBODY = "ANYBODY";

    private static final Path DOCUMENT = Path.of("../shared-web/src/main/resources/openapi.json");
    private static final Set<String> SPEAKERS =
            names(EnumSet.of(MandateKind.FOUNDATION_STAFF, MandateKind.HUB_COORDINATOR, MandateKind.DELEGATE));

    private Entitled() {}

    /** Those who can be let through; everybody for what is no decision. */
    static Set<String> to(String path) throws IOException {
        JsonNode needs = new JsonMapper()
                .readTree(Files.readString(DOCUMENT))
                .get("paths")
                .get(path)
                .get("post")
                .path("x-needs");
        if (needs.isEmpty()) {
            return by(ANYBODY);
        }
        Set<String> all = new HashSet<>();
        needs.forEach(right -> all.addAll(by(right.asString())));
        return all;
    }

    private static Set<String> by(String right) {
        return switch (right) {
            case "SUPPORT_TEAM", "SUPPORT_TEAM_FOR_THE_SILENT" -> Set.of(MandateKind.SUPPORT_TEAM.name());
            case "STEWARDS" -> Set.of(MandateKind.STEWARD.name());
            case "SUPPORTING_HUBS" -> Set.of(MandateKind.HUB_COORDINATOR.name());
            case "SPEAKERS", "LEADERS", "RESPONSIBLE", "ANSWERERS" -> SPEAKERS;
            case "GIVERS" -> {
                Set<String> givers = new HashSet<>(SPEAKERS);
                givers.addAll(names(EnumSet.of(MandateKind.STEWARD, MandateKind.SUPPORT_TEAM)));
                yield givers;
            }
            case "ANYBODY", "AS_IT_SAYS", "HOLDER", "RAISER" -> {
                Set<String> everybody = new HashSet<>(names(EnumSet.allOf(MandateKind.class)));
                everybody.add(ANYBODY);
                yield everybody;
            }
            default -> throw new AssertionError("Say which mandates are right for " + right);
        };
    }

    private static Set<String> names(EnumSet<MandateKind> kinds) {
        return kinds.stream().map(MandateKind::name).collect(Collectors.toSet());
    }
}
