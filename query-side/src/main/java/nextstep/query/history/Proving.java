package nextstep.query.history;

import java.time.Clock;
import nextstep.events.log.EventLog;
import nextstep.query.history.archive.Archive;
import nextstep.query.history.publishing.SealedLog;
import nextstep.query.history.sealing.SealStore;
import nextstep.query.history.sealing.Sealer;
import nextstep.query.history.sealing.SealingSettings;
import nextstep.query.views.Projections;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Stores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** History and its proof put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealingSettings.class)
class Proving {
    @Bean
    SealStore sealStore(Stores stores) {
        return SealStore.of(stores);
    }

    @Bean(initMethod = "start")
    Sealer sealer(EventLog log, SealStore seals, SealingSettings settings, Stores stores, Clock clock) {
        return new Sealer(log, seals, settings, settings.keyFile(stores), clock);
    }

    @Bean
    Archive archive(EventLog log, SealStore seals, ViewDatabase views, Projections projections) {
        return new Archive(log, seals, views, projections.all());
    }

    @Bean
    SealedLog sealedLog(EventLog log, SealStore seals) {
        return new SealedLog(log, seals);
    }
}
