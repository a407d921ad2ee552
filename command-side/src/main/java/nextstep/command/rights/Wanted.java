package nextstep.command.rights;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.command.known.KnownMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that would do.
 *
 * @param group the group that is spoken for on it, or written for by the support team; empty where it is for none
 */
record Wanted(MandateKind kind, @Nullable GroupId group) {

    /** As one who coordinates some hub that takes part; no mandate is one by itself. */
    static final Wanted SUPPORTING_HUB = new Wanted(MandateKind.HUB_COORDINATOR, null);

    static Wanted of(MandateKind kind) {
        return new Wanted(kind, null);
    }

    boolean isMetBy(KnownMandate mandate) {
        return mandate.kind() == kind && (!kind.isForAGroup() || (group != null && mandate.isFor(group)));
    }

    /** Those that would do, for a person to read. */
    static String inWords(List<Wanted> wanted) {
        List<String> words = wanted.stream().map(Wanted::words).distinct().toList();
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /** Who gives them. */
    static String giversInWords(List<Wanted> wanted) {
        boolean forAGroup = wanted.stream().anyMatch(one -> one.kind.isForAGroup());
        String groups = wanted.stream()
                .filter(one -> one.kind == MandateKind.DELEGATE)
                .flatMap(one -> Stream.ofNullable(one.group))
                .map(GroupId::key)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!forAGroup) {
            return "A steward gives it";
        }
        return "A steward or the support team gives it"
                + (groups.isEmpty() ? "" : ", and who speaks for " + groups + " already");
    }

    private String words() {
        return switch (kind) {
            case STEWARD -> "steward";
            case SUPPORT_TEAM -> "member of the support team";
            case FOUNDATION_STAFF -> "staff of the Foundation";
            case HUB_COORDINATOR ->
                group == null
                        ? "coordinator of a hub that coordinates or supports this"
                        : "coordinator of " + group.key();
            case DELEGATE -> group == null ? "delegate" : "delegate of " + group.key();
            case AUDITOR -> "auditor";
        };
    }
}
