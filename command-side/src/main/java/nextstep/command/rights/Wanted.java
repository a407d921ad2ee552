package nextstep.command.rights;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.command.known.KnownMandate;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.values.Sentence;
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

    /** The groups whose delegates would do, where there are any. */
    static String groupsWithDelegates(List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> one.kind == MandateKind.DELEGATE)
                .flatMap(one -> Stream.ofNullable(one.group))
                .map(GroupId::key)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** As what one has it, for a person to read. */
    Sentence said() {
        return switch (kind) {
            case STEWARD -> Sentence.of("steward");
            case SUPPORT_TEAM -> Sentence.of("member of the support team");
            case FOUNDATION_STAFF -> Sentence.of("staff of the Foundation");
            case HUB_COORDINATOR ->
                group == null
                        ? Sentence.of("coordinator of a hub that coordinates or supports this")
                        : Sentence.of("coordinator of $1", group.key());
            case DELEGATE -> group == null ? Sentence.of("delegate") : Sentence.of("delegate of $1", group.key());
            case AUDITOR -> Sentence.of("auditor");
        };
    }
}
