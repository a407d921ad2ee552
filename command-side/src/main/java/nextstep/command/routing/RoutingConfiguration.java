package nextstep.command.routing;

import java.util.concurrent.Executors;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.command.running.AggregateTypes;
import nextstep.events.log.AxonServerAddress;
import nextstep.web.Stores;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Routes commands through Axon Server, where it keeps the log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "nextstep.log-store", havingValue = Stores.AXON_SERVER)
class RoutingConfiguration {
    @Bean
    AxonServerConfiguration axonServer(Stores stores) {
        return AxonServerAddress.of(stores.logUrl()).configuration("next-step command-side", stores.logPassword());
    }

    @Bean(destroyMethod = "shutdown")
    AxonServerConnectionManager axonServerConnections(AxonServerConfiguration configuration) {
        return AxonServerAddress.connections(configuration);
    }

    @Bean(initMethod = "start", destroyMethod = "disconnect")
    AxonServerCommandBus routingBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            AggregateTypes aggregates,
            @Qualifier("decisions") Decisions here) {
        DecidedHere handler = new DecidedHere(here);
        AxonServerCommandBus bus = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(new BusHere(handler))
                .serializer(new OnTheWire(aggregates))
                .routingStrategy(
                        message -> ((Command) message.getPayload()).stream().value())
                .executorServiceBuilder((settings, queue) -> Executors.newVirtualThreadPerTaskExecutor())
                .build();
        aggregates.commands().map(OnTheWire::name).forEach(command -> bus.subscribe(command, handler));
        return bus;
    }

    @Bean
    @Primary
    Decisions routedDecisions(@Qualifier("routingBus") CommandBus bus) {
        return new RoutedDecisions(bus);
    }
}
