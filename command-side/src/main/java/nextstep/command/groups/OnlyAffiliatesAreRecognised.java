package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupKind;

/** Chapters, thematic organisations and user groups are recognised as affiliates; other bodies are not. */
record OnlyAffiliatesAreRecognised(GroupKind kind) implements Rule {
    @Override
    public boolean holds() {
        return kind.isAffiliate();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-affiliate", "Only chapters, thematic organisations and user groups are recognised.", "group");
    }
}
