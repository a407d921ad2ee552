package nextstep.standalone;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.proof.VerifierKey;
import nextstep.query.history.sealing.KeyRotation;
import nextstep.query.history.sealing.NotSigned;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Changes the key that signs the log, in two steps. */
@Command(
        name = "rotate-key",
        description = {
            "Changes the key that signs the log, in two steps. First it puts a new key under the old one: after the next start",
            "both sign, so that whoever trusts the old key sees which the new one is. Weeks later, with --retire, it takes the",
            "old one out. What was signed before is checked with the key that signed it, as ever."
        })
final class RotateKey implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "The tracker's data folder (default: ./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Where the keys are, if nextstep.log.key says another place than log.key in the data folder.")
    private @Nullable Path file;

    @Option(names = "--retire", description = "Take the oldest key out, now that the next one signs, too.")
    private boolean retire;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Said.by(spec.commandLine().getErr(), this::run);
    }

    private int run() {
        Path keys = file != null ? file : DataFolder.ofATracker(data).resolve("log.key");
        try {
            KeyRotation rotation = new KeyRotation(keys);
            if (retire) {
                say("Taken out: " + rotation.retire().text());
                say("Start the tracker again. From then on the log is signed by");
            } else {
                VerifierKey made = rotation.add();
                say("A new key: " + made.text());
                say("Keep a copy of " + keys
                        + " in a safe place, and start the tracker again. From then on the log is signed by");
            }
            rotation.keys().forEach(key -> say("    " + key.text()));
            say(
                    retire
                            ? "/log/key goes on to show the old one, too: what it signed is checked with it."
                            : "Tell those who check the log. After some weeks: ./next-step rotate-key --retire");
            return 0;
        } catch (NotSigned | Unproven | UncheckedIOException e) {
            throw new Stop(String.valueOf(e.getMessage()));
        }
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(sentence);
        out.flush();
    }
}
