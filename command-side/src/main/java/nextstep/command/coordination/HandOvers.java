package nextstep.command.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nextstep.command.groups.KnownGroups;
import nextstep.events.coordination.RoleId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Takes a role from one group to another: it ends in one stream and begins in the other, in one unit of work, so that
 * both facts are recorded or none. When two groups take each other's role at one moment, the lock on roles refuses one.
 */
public final class HandOvers {
    private final Configuration configuration;

    /** The repository of roles is asked for when it is needed, because it may not be there yet. */
    public HandOvers(Configuration configuration) {
        this.configuration = configuration;
    }

    @CommandHandler
    void decide(AcceptHandOver command, KnownGroups groups, Clock clock) throws Exception {
        Repository<Role> roles = configuration.repository(Role.class);
        RoleId taken = RoleId.of(command.initiative(), command.context(), command.to());
        LocalDate today = LocalDate.now(clock);
        Aggregate<Role> former = roles.load(command.stream().value());
        Optional<Role.Given> given = former.invoke(role -> role.handOver(command.to(), command.on(), today));
        if (given.isPresent()) {
            roles.loadOrCreate(taken.value(), Role::new)
                    .execute(role -> role.takeOver(taken, command, given.get(), groups));
        }
    }
}
