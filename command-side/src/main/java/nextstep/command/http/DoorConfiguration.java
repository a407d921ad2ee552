package nextstep.command.http;

import nextstep.command.Decisions;
import nextstep.command.history.Undoing;
import nextstep.command.rights.Rights;
import nextstep.command.running.AggregateTypes;
import nextstep.events.log.EventLog;
import nextstep.web.door.Doorkeeper;
import nextstep.web.problems.Translation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the command door for every command that some aggregate handles. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    @Bean
    Routes routes(AggregateTypes aggregates) {
        return new Routes(aggregates.commands().<Route>map(Route::of).toList());
    }

    @Bean
    CommandPaths commandPaths(Routes routes, Doorkeeper doorkeeper, Rights rights, EventLog log, Decisions decisions) {
        return new CommandPaths(routes, new CommandDoor(doorkeeper, rights, new Undoing(log), decisions));
    }

    @Bean
    OtherMethods otherMethods(Routes routes) {
        return new OtherMethods(routes);
    }

    @Bean
    Translation decisionProblems() {
        return new DecisionProblems();
    }
}
