package nextstep.query;

import java.time.Clock;
import java.util.List;
import nextstep.events.log.Log;
import nextstep.query.history.Differences;
import nextstep.query.history.selfcheck.Renewals;
import nextstep.query.reading.Entitled;
import nextstep.query.reading.KeptSettings;
import nextstep.query.reading.Moments;
import nextstep.query.reading.Naming;
import nextstep.query.reading.ReadingDefaults;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheets;
import nextstep.query.views.Projections;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.Views;
import nextstep.web.WebDefaults;
import nextstep.web.pages.PageMaking;
import nextstep.web.people.Accounts;
import nextstep.web.problems.Translation;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The query side put together. It needs a {@link Log}, a {@link ViewDatabase} and a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QuerySide.class))
@Import({WebDefaults.class, ReadingDefaults.class})
@EnableConfigurationProperties(KeptSettings.class)
public class ReadSide {
    /** So many current rows of each view are kept in memory while facts are folded. */
    static final int KEEP = 100_000;

    @Bean
    Projections projections() {
        return new Projections(AllViews.PROJECTIONS);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    Projector projector(Log log, ViewDatabase database, Renewals renewals) {
        return new Projector(log, database, AllViews.PROJECTIONS, KEEP, renewals);
    }

    @Bean
    Views views(ViewDatabase database) {
        return new Views(database, AllViews.PROJECTIONS);
    }

    @Bean
    Moments moments(Log log, Projector projector, Views views, Clock clock) {
        return new Moments(log, projector, views, clock);
    }

    @Bean
    Sheets sheets(PageMaking making, List<Naming> namings, Entitled entitled) {
        return new Sheets(making, namings, entitled);
    }

    @Bean
    Reads reads(Moments moments, Sheets sheets, Accounts accounts, KeptSettings settings) {
        String version = ReadSide.class.getPackage().getImplementationVersion();
        Reads reads = new Reads(
                moments,
                sheets,
                String.valueOf(version),
                accounts.names()::edition,
                settings.kept().toBytes());
        accounts.names().onChange(reads::dropPages);
        return reads;
    }

    @Bean
    Differences differences(Log log) {
        return new Differences(log, AllViews.PROJECTIONS);
    }

    @Bean
    Translation readingTroubles() {
        return new ReadingTroubles();
    }
}
