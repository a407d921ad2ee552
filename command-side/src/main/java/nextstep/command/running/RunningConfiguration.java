package nextstep.command.running;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nextstep.command.Decisions;
import nextstep.command.Drafts;
import nextstep.command.known.KnownPeople;
import nextstep.command.lookups.Lookups;
import nextstep.events.log.EventLog;
import nextstep.events.log.Log;
import nextstep.events.log.LogStorageEngine;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings together the log, the aggregates of all rooms, and what their handlers ask for. */
@Configuration(proxyBeanMethods = false)
class RunningConfiguration {
    @Bean
    AggregateTypes aggregateTypes(ApplicationContext context) {
        List<Class<?>> types = Arrays.stream(context.getBeanNamesForAnnotation(Aggregate.class))
                .<Class<?>>map(context::getType)
                .toList();
        return new AggregateTypes(types);
    }

    @Bean
    Lookups lookups(Log log) {
        return Lookups.over(log);
    }

    @Bean
    WriteSide writeSide(EventLog log, Lookups lookups, KnownPeople people, Clock clock, AggregateTypes aggregates) {
        WriteSide writeSide = new WriteSide(new LogStorageEngine(log), aggregates, log, clock, lookups, people);
        log.onBlanked(writeSide::forget);
        return writeSide;
    }

    @Bean
    CommandBus commandBus(WriteSide writeSide) {
        return writeSide.bus();
    }

    @Bean
    Decisions decisions(WriteSide writeSide, EventLog log) {
        return new BusDecisions(writeSide, log);
    }

    @Bean
    Drafts drafts(
            EventLog log,
            WriteSide writeSide,
            Lookups lookups,
            KnownPeople people,
            Clock clock,
            AggregateTypes aggregates) {
        return new LogDrafts(
                new LogStorageEngine(log),
                log,
                writeSide,
                engine -> new WriteSide(engine, aggregates, log, clock, lookups, people));
    }
}
