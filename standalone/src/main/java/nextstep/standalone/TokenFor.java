package nextstep.standalone;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nextstep.events.people.PersonId;
import nextstep.events.values.Malformed;
import nextstep.events.values.Title;
import nextstep.web.people.Accounts;
import nextstep.web.people.IssuedToken;
import nextstep.web.people.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a token for a person, or ends theirs. Works beside a running tracker, on the same file. */
@Command(
        name = "token",
        description = {
            "Makes a token that lets a person write, and prints it this once.",
            "Send it as the header  Authorization: Bearer nst_...  It works at once, also while the tracker runs."
        })
final class TokenFor implements Callable<Integer> {
    @Option(names = "--person", required = true, paramLabel = "NAME", description = "Who will use it.")
    private String person = "";

    @Option(
            names = "--name",
            paramLabel = "LABEL",
            description = "What it is for, to know it again (default: command line).")
    private String name = "command line";

    @Option(names = "--days", paramLabel = "N", description = "How many days it is valid, 1 to 3660 (default: 365).")
    private int days = 365;

    @Option(
            names = "--mandate",
            paramLabel = "KIND[:GROUP]",
            converter = MandateAsked.FromText.class,
            description = {
                "Give them this mandate, too, on which they may write: hub-coordinator:CEEHUB, delegate:WMPL, support-team ...",
                "May be repeated; ./next-step mandate says more."
            })
    private List<MandateAsked> mandates = List.of();

    @Option(names = "--revoke", description = "Make none: end every token this person holds.")
    private boolean revoke;

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "What it lets them do of all they may: everything, desk or group:CODE (default: everything).")
    private String scope = "everything";

    @Mixin
    private StoresOption store = new StoresOption();

    @Mixin
    private AddressOption tracker = new AddressOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        if (days < 1 || days > 3660) {
            throw new Stop("A token is valid for 1 to 3660 days.");
        }
        try (Accounts accounts = store.accounts()) {
            PersonId holder = accounts.personNamed(new Title(person));
            if (revoke) {
                end(accounts, holder);
            } else {
                mandates.forEach(
                        mandate -> new GivenByTheOperator(store.stores(), tracker, accounts).give(holder, mandate));
                make(accounts, holder);
            }
            return 0;
        } catch (Malformed malformed) {
            throw new Stop(malformed.sentence().toString());
        }
    }

    private void make(Accounts accounts, PersonId holder) {
        IssuedToken issued = accounts.issue(holder, new Title(name), Scope.of(scope), Duration.ofDays(days));
        PrintWriter explained = spec.commandLine().getErr();
        explained.println("A token for " + person + " (" + holder + "), valid until "
                + issued.token().expires() + ". It is shown this once:");
        explained.flush();
        spec.commandLine().getOut().println(issued.secret());
        spec.commandLine().getOut().flush();
    }

    private void end(Accounts accounts, PersonId holder) {
        long ended = accounts.tokens().stream()
                .filter(token -> token.person().equals(holder) && token.revoked() == null)
                .peek(accounts::revoke)
                .count();
        spec.commandLine().getOut().println("Tokens of " + person + " ended: " + ended + ".");
        spec.commandLine().getOut().flush();
    }
}
