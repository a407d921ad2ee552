package nextstep.standalone;

import java.time.Clock;
import nextstep.command.CommandRooms;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.query.ReadSide;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Program;
import nextstep.web.Stores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both sides in one process over one log. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({CommandRooms.class, ReadSide.class})
public class Tracker {
    static void main(String[] arguments) {
        Quiet.untilStarted();
        System.exit(NextStep.commandLine().execute(arguments));
    }

    /** The tracker, not yet started. The folder stays locked by whoever starts it. */
    public static SpringApplication application() {
        return Program.of(Tracker.class);
    }

    @Bean
    EventLog log(Stores stores, Clock clock) {
        return EventLog.open(new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), clock));
    }

    @Bean
    ViewDatabase viewDatabase(Stores stores) {
        return stores.onFiles()
                ? ViewDatabase.inFile(stores.file("views.db"))
                : ViewDatabase.onPostgres(stores.url(), stores.user(), stores.password());
    }
}
