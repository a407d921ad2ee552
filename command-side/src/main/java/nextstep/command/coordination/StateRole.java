package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.AskedAs;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Post;
import nextstep.command.Refusal;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * Says how a role stands, whatever was said before: what must have happened since is recorded, or nothing where it stands
 * so already. This is what a line of a table says. {@code to} is not included.
 *
 * @param reason why the group declined it
 */
@Post("/initiatives/{initiative}/roles/{context}/{group}/state")
public record StateRole(
        InitiativeId initiative,
        Context context,
        GroupId group,
        RoleKind role,
        StatedStanding standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose note,
        @Nullable Source source,
        @Nullable Prose reason)
        implements RoleCommand, AskedAs {

    /** What is said in the group's name is asked for as its own word, whoever claimed it first. */
    @Override
    public Command askedAs() {
        return switch (standing) {
            case DECLARED, PROPOSED, REPORTED -> claiming();
            case CONFIRMED -> confirming();
            case DECLINED -> declining();
        };
    }

    /** By whose word it was claimed; what was answered was claimed by a source where one is named, else by somebody. */
    Claiming claiming() {
        return switch (standing) {
            case DECLARED -> new DeclareRole(initiative, context, group, role, from, to, note, source);
            case PROPOSED -> proposing();
            case REPORTED -> reporting(statedSource());
            case CONFIRMED, DECLINED -> source == null ? proposing() : reporting(source);
        };
    }

    ConfirmRole confirming() {
        return new ConfirmRole(initiative, context, group, null, null);
    }

    DeclineRole declining() {
        if (reason == null) {
            throw new CommandRefused(
                    Refusal.unprocessable("reason-missing", "Say why: a role is declined for a reason.", "reason"));
        }
        return new DeclineRole(initiative, context, group, reason, null);
    }

    private ProposeRole proposing() {
        return new ProposeRole(initiative, context, group, role, from, to, note, source);
    }

    private ReportRole reporting(Source read) {
        return new ReportRole(initiative, context, group, role, from, to, note, read);
    }

    private Source statedSource() {
        if (source == null) {
            throw new CommandRefused(Refusal.unprocessable(
                    "source-missing", "Say where it was read: what is reported has a source.", "source"));
        }
        return source;
    }
}
