package nextstep.query;

import java.time.Clock;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Program;
import nextstep.web.Stores;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side as a program of its own: it reads the log, keeps the views and answers questions. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(ReadSide.class)
public class QuerySide {
    static void main(String[] arguments) {
        Program.run(QuerySide.class, arguments);
    }

    @Bean
    EventLog log(Stores stores, Clock clock) {
        return EventLog.openToRead(new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), clock));
    }

    @Bean
    ViewDatabase viewDatabase(Stores stores) {
        return stores.onFiles()
                ? ViewDatabase.inFile(stores.file("views.db"))
                : ViewDatabase.onPostgres(stores.url(), stores.user(), stores.password());
    }
}
