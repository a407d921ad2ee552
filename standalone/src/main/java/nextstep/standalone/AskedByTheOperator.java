package nextstep.standalone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nextstep.web.Listening;
import nextstep.web.Stores;
import nextstep.web.people.Accounts;
import nextstep.web.people.IssuedToken;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What whoever runs the tracker asks of it. The log belongs to one process, so it is the tracker that is asked, over HTTP like
 * anybody's: the running one, or one that is started for the moment. Who can write in the accounts is its operator, and shows
 * that by a token made there, which is ended after the request.
 */
record AskedByTheOperator(Stores stores, AddressOption address, Accounts accounts) {
    private static final String USUAL_ADDRESS = "http://127.0.0.1:8080";

    /** Asks the tracker with a token. */
    <T> T ask(BiFunction<RunningTracker, String, T> asking) {
        IssuedToken token = accounts.issueToOperator();
        try {
            return atTheTracker(tracker -> asking.apply(tracker, token.secret()));
        } finally {
            accounts.revoke(token.token());
        }
    }

    private <T> T atTheTracker(Function<RunningTracker, T> ask) {
        if (address.stated().isPresent() || !stores.onFiles()) {
            return ask.apply(new RunningTracker(address.stated().orElse(USUAL_ADDRESS)));
        }
        Path folder = stores.data();
        Optional<DataFolder> free = DataFolder.takeIfFree(folder);
        if (free.isEmpty()) {
            return ask.apply(new RunningTracker(DataFolder.servedAt(folder)
                    .orElseThrow(
                            () -> new Stop("The tracker on this folder is just starting. Try again in a moment."))));
        }
        try (DataFolder _ = free.get();
                ConfigurableApplicationContext tracker = Tracker.application()
                        .run("--nextstep.data=" + folder, "--server.port=0", "--server.address=127.0.0.1")) {
            return ask.apply(new RunningTracker(Listening.at(tracker)));
        }
    }
}
