package nextstep.command.founding;

import nextstep.command.Decisions;
import nextstep.events.log.Log;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Decides in this process, because a chapter is one append. Brings the log up to the shipped history before the first request is taken; {@code nextstep.history=false} does not.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "nextstep.history", matchIfMissing = true)
class FoundingConfiguration {
    @Bean(initMethod = "run")
    ShippedHistory shippedHistory(@Qualifier("decisions") Decisions decisions, Log log) {
        return new ShippedHistory(decisions, log);
    }
}
