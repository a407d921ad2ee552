package nextstep.command.running;

import java.util.Arrays;
import java.util.List;
import nextstep.command.Decisions;
import nextstep.command.lookups.Lookups;
import nextstep.events.log.EventLog;
import nextstep.events.log.Log;
import nextstep.events.log.LogStorageEngine;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings together the log, the aggregates of all rooms, and what their handlers ask for. */
@Configuration(proxyBeanMethods = false)
class RunningConfiguration {
    @Bean
    Lookups lookups(Log log) {
        return Lookups.over(log);
    }

    @Bean
    AggregateTypes aggregateTypes(ApplicationContext context) {
        List<Class<?>> types = Arrays.stream(context.getBeanNamesForAnnotation(Aggregate.class))
                .<Class<?>>map(context::getType)
                .toList();
        return new AggregateTypes(types);
    }

    @Bean
    CommandBus commandBus(EventLog log, AggregateTypes aggregates, ApplicationContext context) {
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(RunningConfiguration.class),
                new SpringBeanParameterResolverFactory(context));
        return WriteSide.over(new LogStorageEngine(log), parameters, aggregates.types());
    }

    @Bean
    Decisions decisions(CommandBus bus, Log log) {
        return new BusDecisions(bus, log);
    }
}
