package nextstep.query.history.checking;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Unproven;
import nextstep.query.views.Projection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Checks an archive from one end to the other, without the server that made it. */
public final class Checker {
    private final List<Projection> projections;
    private final Asked asked;
    private final Progress progress;
    private final Set<Checks> checks;
    private final Verdict verdict = new Verdict();

    public Checker(List<Projection> projections, Asked asked, Progress progress) {
        this(projections, asked, progress, EnumSet.allOf(Checks.class));
    }

    /** One that does not check everything, to see that nothing else finds what these would. */
    Checker(List<Projection> projections, Asked asked, Progress progress, Set<Checks> checks) {
        this.projections = projections;
        this.asked = asked;
        this.progress = progress;
        this.checks = checks;
    }

    /**
     * Checks this archive.
     *
     * @throws NoArchive when it is none
     */
    public Verdict check(Path file) {
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            checkForm(archive);
            check(archive);
        } catch (Unproven broken) {
            verdict.find(String.valueOf(broken.getMessage()));
        }
        return verdict;
    }

    private static void checkForm(ArchiveFile archive) {
        if (!archive.names().contains("log.json")) {
            throw new NoArchive("This is no archive of a log: it has no file log.json.");
        }
        try {
            if (!JsonMapper.shared()
                    .readTree(archive.bytes("log.json"))
                    .path("form")
                    .asString("")
                    .equals(Archive.FORM)) {
                throw new NoArchive(
                        "This archive has another form than " + Archive.FORM + "; a newer checker may know it.");
            }
        } catch (JacksonException e) {
            throw new Unproven("The file log.json cannot be read.");
        }
    }

    private void check(ArchiveFile archive) {
        Note note = Note.of(archive.text("checkpoint"));
        Note kept = asked.kept();
        Checked checked = new Checked(
                archive,
                note,
                Checkpoint.of(note.text()),
                new EventsTree(kept == null ? null : Checkpoint.of(kept.text())),
                asked,
                projections,
                progress,
                verdict);
        List<Check> all = checks.stream().map(each -> each.of(checked)).toList();
        all.forEach(Check::begin);
        read(checked, all);
        checked.tree().end();
        all.forEach(Check::conclude);
    }

    private void read(Checked checked, List<Check> all) {
        try (EventFiles files = new EventFiles(checked.archive())) {
            for (List<ReadEvent> some = files.next(); !some.isEmpty(); some = files.next()) {
                progress.at("events", checked.tree().size(), checked.signed().size());
                for (ReadEvent event : some) {
                    checked.tree().add(event.leaf());
                    for (Check check : all) {
                        check.see(event);
                    }
                }
            }
            files.misplaced().forEach(verdict::find);
        }
    }
}
