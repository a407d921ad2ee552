package nextstep.web.operations;

import java.time.Clock;
import nextstep.web.people.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every process says that it is there, whatever it does. */
@Configuration(proxyBeanMethods = false)
public class OperationsDefaults {
    @Bean
    Processes processes(Accounts accounts, Clock clock) {
        return new Processes(accounts.beside(), clock);
    }

    @Bean
    FailedImports failedImports(Accounts accounts, Clock clock) {
        return new FailedImports(accounts.beside(), clock);
    }

    @Bean
    Presence presence(
            Processes processes,
            Clock clock,
            @Value("${spring.application.name:tracker}") String program,
            ObjectProvider<ViewsReached> views) {
        return new Presence(processes, clock, program, views.getIfAvailable());
    }
}
