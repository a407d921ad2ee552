package nextstep.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nextstep.events.log.EventLog;
import nextstep.query.views.Projector;
import nextstep.web.Listening;
import nextstep.web.settings.NotStarted;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the tracker until it is stopped. */
@Command(
        name = "start",
        description = {
            "Starts the tracker and runs it until it is stopped.",
            "On a folder without a log it first records the shipped catalogue, groups and history."
        })
final class Start implements Callable<Integer> {
    /** So long the views may take to catch up before it is said that the tracker listens; else they do so behind. */
    private static final Duration CATCHING_UP = Duration.ofMinutes(1);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder for the log, the views and the accounts (default: ./data).")
    private Path data = Path.of("data");

    @Option(names = "--port", paramLabel = "N", description = "The port to listen at (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "A",
            description = {
                "The address to listen at (default: 127.0.0.1, this machine only; 0.0.0.0 for every network).",
                "Put a server that speaks TLS before it when others are to reach it."
            })
    private String address = "127.0.0.1";

    @Parameters(
            arity = "0..*",
            paramLabel = "-- --SETTING=VALUE",
            description = "Behind two hyphens: settings of the server, as --logging.level.nextstep=debug.")
    private String[] settings = {};

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--server."))) {
            FreePort.check(address, port);
        }
        try (DataFolder folder = DataFolder.take(data)) {
            CountDownLatch closed = new CountDownLatch(1);
            ConfigurableApplicationContext tracker = started(closed);
            folder.isServedAt(Listening.at(tracker));
            out.println("Next Step listens at " + Listening.at(tracker) + " with its data in "
                    + data.toAbsolutePath().normalize() + ". Stop it with Ctrl+C.");
            new FirstLink(tracker, data).sayTo(out);
            out.flush();
            closed.await();
            return 0;
        }
    }

    private ConfigurableApplicationContext started(CountDownLatch closed) {
        SpringApplication application = Tracker.application();
        ApplicationListener<ContextClosedEvent> onClose = event -> closed.countDown();
        application.addListeners(onClose);
        String[] arguments = new String[settings.length + 3];
        arguments[0] = "--nextstep.data=" + data;
        arguments[1] = "--server.port=" + port;
        arguments[2] = "--server.address=" + address;
        System.arraycopy(settings, 0, arguments, 3, settings.length);
        try {
            ConfigurableApplicationContext tracker = application.run(arguments);
            EventLog log = tracker.getBean(EventLog.class);
            tracker.getBean(Projector.class).reaches(log.size() - 1, CATCHING_UP);
            return tracker;
        } catch (RuntimeException e) {
            throw causedByPort(e)
                    ? FreePort.inUse(port)
                    : NotStarted.because(e).<RuntimeException>map(Stop::new).orElse(e);
        }
    }

    private static boolean causedByPort(Throwable e) {
        return e instanceof PortInUseException || (e.getCause() != null && causedByPort(e.getCause()));
    }
}
