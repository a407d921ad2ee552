package nextstep.command;

import nextstep.events.Fact;
import nextstep.events.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Nothing begins twice under one id with different content. Who repeats the same content is let through before this rule
 * is asked.
 */
public record AnIdIsGivenOnce(StreamId id, @Nullable Fact beginning) implements Rule {
    @Override
    public boolean holds() {
        return beginning == null;
    }

    @Override
    public Refusal refusal() {
        String kind = id.value().substring(0, id.value().indexOf(':'));
        String article = kind.startsWith("i") ? "an " : "a ";
        return Refusal.conflict(
                kind + "-known",
                "There is already " + article + kind
                        + " with this id and other content. Choose another id, or change the one there.",
                id.value());
    }
}
