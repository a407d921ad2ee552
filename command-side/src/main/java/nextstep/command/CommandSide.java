package nextstep.command;

import java.time.Clock;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.web.Program;
import nextstep.web.Stores;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side as a program of its own: it decides, and records in the log. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(CommandRooms.class)
public class CommandSide {
    static void main(String[] arguments) {
        Program.run(CommandSide.class, arguments);
    }

    @Bean
    EventLog log(Stores stores, Clock clock) {
        return EventLog.open(new LogSettings(stores.logUrl(), stores.logUser(), stores.logPassword(), clock));
    }
}
