package nextstep.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nextstep.query.AllViews;
import nextstep.query.history.checking.Asked;
import nextstep.query.history.checking.Checker;
import nextstep.query.history.checking.NoArchive;
import nextstep.query.history.checking.Verdict;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks an archive, or a running tracker by the archive it gives out. */
@Command(
        name = "verify",
        description = {
            "Checks that an archive holds together: that its events are those that were signed, none altered, missing",
            "or added, and that what was published follows from them. Needs no server."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything that was checked holds",
            "1:something does not hold; it is said what",
            "2:nothing could be checked: no such file, no archive, no answer"
        })
final class Verify implements Callable<Integer> {
    private static final int DOES_NOT_HOLD = 1;
    private static final int NOT_CHECKED = 2;

    @Parameters(paramLabel = "FILE-OR-ADDRESS", description = "An archive, or http://... of a running tracker.")
    private String what = "";

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that you kept from earlier: nothing may have changed since.")
    private @Nullable Path kept;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "A key that you trust, as name+id+key, or a file with such keys. May be repeated.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--no-views", description = "Check the events only, and do not fold the views anew.")
    private boolean noViews;

    @Option(names = "--keep", paramLabel = "FILE", description = "Of a running tracker: keep the archive in this file.")
    private @Nullable Path keep;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            return run(errors);
        } catch (Stop | NoArchive | Unproven stop) {
            errors.println(stop.getMessage());
            errors.flush();
            return NOT_CHECKED;
        }
    }

    private int run(PrintWriter errors) throws IOException {
        Asked asked = new Asked(trusted(), kept == null ? null : Note.of(read(kept)), !noViews);
        if (!what.startsWith("http://") && !what.startsWith("https://")) {
            if (!Files.exists(Path.of(what))) {
                throw new Stop("There is no file " + what + ".");
            }
            return check(Path.of(what), asked, errors);
        }
        Path file = keep != null ? keep : Files.createTempFile("next-step-log-", ".tar");
        try {
            new ArchiveDownload(new RunningTracker(what), errors).into(file);
            return check(file, asked, errors);
        } finally {
            if (keep == null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private int check(Path file, Asked asked, PrintWriter errors) {
        Verdict verdict = new Checker(AllViews.PROJECTIONS, asked, new ShownProgress(errors)).check(file);
        PrintWriter out = spec.commandLine().getOut();
        verdict.held().forEach(sentence -> out.println("holds  " + sentence));
        verdict.noted().forEach(sentence -> out.println("note   " + sentence));
        verdict.found().forEach(sentence -> out.println("WRONG  " + sentence));
        out.println(
                verdict.holds()
                        ? "Everything that was checked holds."
                        : "Something does not hold. Keep this archive, and ask those who run the tracker and others who watch it.");
        out.flush();
        return verdict.holds() ? 0 : DOES_NOT_HOLD;
    }

    private List<VerifierKey> trusted() throws IOException {
        List<VerifierKey> trusted = new ArrayList<>();
        for (String key : keys) {
            if (key.contains("+")) {
                trusted.add(VerifierKey.of(key));
            } else {
                read(Path.of(key))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(VerifierKey::of)
                        .forEach(trusted::add);
            }
        }
        return trusted;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Stop("There is no file " + file + ".");
        }
    }
}
