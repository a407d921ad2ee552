package nextstep.query.history;

import java.util.List;
import java.util.regex.Pattern;

/** How the ids of things are written: {@code group:CEEHUB}. What people write may begin like one: {@code plan: ask again}. */
final class ThingIds {
    /** The kinds of things, as ids begin. */
    static final List<String> KINDS = List.of(
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

    private ThingIds() {}

    static boolean isOne(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        String key = text.substring(colon + 1);
        return KINDS.contains(kind)
                && switch (kind) {
                    case "role" -> ROLE.matcher(key).matches();
                    case "priorities" -> ANSWER.matcher(key).matches();
                    default -> KEY.matcher(key).matches();
                };
    }
}
