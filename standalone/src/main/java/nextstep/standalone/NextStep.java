package nextstep.standalone;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands behind {@code ./next-step}. */
@Command(
        name = "next-step",
        description = "Tracks the implementation of the Wikimedia Movement Strategy.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Start.class,
            LinkFor.class,
            TokenFor.class,
            MandateFor.class,
            ImportTable.class,
            ExportTable.class,
            Verify.class,
            SelfCheckNow.class,
            RotateKey.class,
            Backup.class,
            Restore.class,
            Move.class
        })
final class NextStep implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    static CommandLine commandLine() {
        return new CommandLine(new NextStep()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: start, link, token, mandate, import, export, verify, self-check, rotate-key, backup, restore or move.");
    }
}
