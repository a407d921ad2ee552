package nextstep.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The programs that tell how far we are from the limit. */
@Command(
        name = "benchmarks",
        description = "Measures ours and the limit side by side and prints their ratio.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Append.class,
            Visible.class,
            Rebuild.class,
            AsOf.class,
            PagesServed.class,
            AtTheDoor.class,
            Listen.class,
            Verify.class,
            Start.class,
            All.class
        })
final class Benchmarks {
    private Benchmarks() {}

    static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
