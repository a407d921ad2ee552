package nextstep.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import nextstep.events.values.Malformed;
import nextstep.events.values.Title;
import nextstep.web.people.Accounts;
import nextstep.web.people.Links.IssuedLink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a link that signs a person in once. Works beside a running tracker, on the same accounts. */
@Command(
        name = "link",
        description = {
            "Makes a link that signs a person in once in a browser, and prints it this once.",
            "What they may do is another matter: a steward gives them a mandate."
        })
final class LinkFor implements Callable<Integer> {
    @Option(names = "--person", required = true, paramLabel = "NAME", description = "Who will open it.")
    private String person = "";

    @Option(names = "--days", paramLabel = "N", description = "How many days it waits, 1 to 30 (default: 3).")
    private int days = 3;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where people find the tracker (default: where the one on the data folder listens; else http://localhost:8080).")
    private @Nullable String address;

    @Mixin
    private StoresOption store = new StoresOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        if (days < 1 || days > 30) {
            throw new Stop("A link waits for 1 to 30 days.");
        }
        try (Accounts accounts = store.accounts()) {
            Title name = new Title(person);
            IssuedLink link = accounts.links().make(accounts.personNamed(name), null, Duration.ofDays(days));
            PrintWriter explained = spec.commandLine().getErr();
            explained.println("A link for " + name + " (" + link.person() + "), to be opened once until "
                    + link.expires() + ". It is shown this once:");
            explained.flush();
            spec.commandLine().getOut().println(address().replaceFirst("/+$", "") + link.path());
            spec.commandLine().getOut().flush();
            return 0;
        } catch (Malformed malformed) {
            throw new Stop(malformed.sentence().toString());
        }
    }

    private String address() {
        return address != null ? address : store.servedAt().orElse("http://localhost:8080");
    }
}
