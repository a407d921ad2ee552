package nextstep.command.conversations;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.conversations.Sitting;
import org.jspecify.annotations.Nullable;

/** One can register until the last day at most. */
record RegistrationEndsWithTheConversation(@Nullable LocalDate until, List<Sitting> sittings) implements Rule {
    @Override
    public boolean holds() {
        return until == null
                || sittings.isEmpty()
                || !until.isAfter(sittings.getLast().day());
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "registration-too-late", "Registration ends on the last day or before.", "registrationUntil");
    }
}
