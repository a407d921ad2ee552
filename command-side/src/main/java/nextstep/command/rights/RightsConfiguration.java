package nextstep.command.rights;

import java.time.Clock;
import nextstep.command.coordination.RolesInTheLog;
import nextstep.command.implementation.StepsInTheLog;
import nextstep.command.lookups.Lookups;
import nextstep.events.log.Log;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes mandates what decides who may. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration {
    @Bean
    Rights rights(Lookups lookups, Log log, Clock clock) {
        StepsInTheLog steps = new StepsInTheLog(log);
        Ways ways = new Ways(
                new Speakers(lookups.groups()),
                lookups.mandates(),
                lookups.plans(),
                new RolesInTheLog(log),
                steps,
                new Disputes(log, lookups.plans(), steps, lookups.mandates()));
        return new MandateRights(lookups.mandates(), ways, clock);
    }
}
