package nextstep.command.conversations;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Language;

/** Each language of interpretation is named once. */
record LanguagesAreNamedOnce(List<Language> interpretation) implements Rule {
    @Override
    public boolean holds() {
        return interpretation.stream().distinct().count() == interpretation.size();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("named-twice", "Name each language once.", "interpretation");
    }
}
