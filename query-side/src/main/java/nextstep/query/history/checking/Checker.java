package nextstep.query.history.checking;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Unproven;
import nextstep.query.history.proof.VerifierKey;
import nextstep.query.views.Projection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks an archive from one end to the other, without the server that made it. */
public final class Checker {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Projection> projections;
    private final Asked asked;
    private final Progress progress;
    private final Verdict verdict = new Verdict();

    public Checker(List<Projection> projections, Asked asked, Progress progress) {
        this.projections = projections;
        this.asked = asked;
        this.progress = progress;
    }

    /**
     * Checks this archive.
     *
     * @throws NoArchive when it is none
     */
    public Verdict check(Path file) {
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            check(archive);
        } catch (Unproven broken) {
            verdict.find(String.valueOf(broken.getMessage()));
        }
        return verdict;
    }

    private void check(ArchiveFile archive) {
        if (!archive.names().contains("log.json")) {
            throw new NoArchive("This is no archive of a log: it has no file log.json.");
        }
        JsonNode log = json(archive, "log.json");
        if (!log.path("form").asString("").equals(Archive.FORM)) {
            throw new NoArchive(
                    "This archive has another form than " + Archive.FORM + "; a newer checker may know it.");
        }
        Checkpoint signed = signed(archive);
        files(archive, signed);
        EventsCheck events = events(archive, signed);
        root(events, signed);
        keptEarlier(events, signed);
        new TilesCheck(archive, events, signed, verdict).check();
        trailer(json(archive, "trailer.json"), signed, events);
        if (!asked.views()) {
            verdict.note("The views were not folded anew, because you asked not to.");
        } else if (verdict.holds()) {
            new ViewsCheck(projections, verdict)
                    .check(new ArchivedLog(archive, signed.size(), progress), json(archive, "views.json"));
        } else {
            verdict.note("The views were not folded anew, because the events are not those that were signed.");
        }
    }

    /** The checkpoint, and that it is signed by a key that is trusted. */
    private Checkpoint signed(ArchiveFile archive) {
        Note note = Note.of(archive.text("checkpoint"));
        Checkpoint checkpoint = Checkpoint.of(note.text());
        List<VerifierKey> keys = asked.keys();
        if (keys.isEmpty()) {
            keys = archive.text("keys").lines().map(VerifierKey::of).toList();
            verdict.note(
                    "The key was taken from the archive itself. To be sure who signed, have it from elsewhere and give it"
                            + " with --key.");
        }
        List<String> signers = keys.stream()
                .filter(key -> key.kind() == VerifierKey.Kind.NOTE && key.name().equals(checkpoint.origin()))
                .filter(note::isSignedBy)
                .map(VerifierKey::text)
                .toList();
        if (signers.isEmpty()) {
            verdict.find("The checkpoint of " + checkpoint.origin() + " is not signed by a key that you trust: "
                    + keys.stream().map(VerifierKey::text).collect(Collectors.joining(", ")) + ".");
        } else {
            verdict.holds("The checkpoint of " + checkpoint.size() + " events is signed by "
                    + String.join(" and ", signers) + ".");
        }
        return checkpoint;
    }

    /** That it has all files it must have, and no others. */
    private void files(ArchiveFile archive, Checkpoint signed) {
        Set<String> expected = Archive.files(signed.size());
        Set<String> there = new LinkedHashSet<>(archive.names());
        there.stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> verdict.find("The file " + name + " does not belong in the archive."));
        expected.stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> verdict.find(
                        "The file " + name + " is missing: the archive was cut off, or it was taken out."));
    }

    private EventsCheck events(ArchiveFile archive, Checkpoint signed) {
        Note note = asked.kept();
        EventsCheck events = new EventsCheck(verdict, note == null ? null : Checkpoint.of(note.text()));
        for (String name : archive.names()) {
            if (name.startsWith("events/")) {
                progress.at("events", events.size(), signed.size());
                if (!name.equals(Archive.eventFile(events.size()))) {
                    verdict.find(
                            "The file " + name + " stands where " + Archive.eventFile(events.size()) + " is to be.");
                }
                events.add(EventFile.lines(name, archive.bytes(name)));
            }
        }
        events.end();
        return events;
    }

    private void root(EventsCheck events, Checkpoint signed) {
        if (events.size() != signed.size()) {
            verdict.find("The archive has " + events.size() + " events, but " + signed.size() + " were signed.");
        } else if (!events.root().equals(signed.root())) {
            verdict.find("The events are not those that were signed: their tree has the root "
                    + events.root().base64() + ", and " + signed.root().base64() + " was signed.");
        } else {
            verdict.holds("The tree over the events, built anew, has the root that was signed.");
        }
    }

    /** That nothing was altered since the checkpoint that whoever checks has kept. */
    private void keptEarlier(EventsCheck events, Checkpoint signed) {
        Note note = asked.kept();
        if (note == null) {
            return;
        }
        Checkpoint kept = Checkpoint.of(note.text());
        @Nullable Hash then = events.rootWhenKept();
        if (!kept.origin().equals(signed.origin())) {
            verdict.find("The checkpoint that you kept is of another log: " + kept.origin() + ".");
        } else if (kept.size() > signed.size() || then == null) {
            verdict.find("The checkpoint that you kept is of " + kept.size() + " events, but the archive ends at "
                    + events.size() + ": an older state was handed out.");
        } else if (!then.equals(kept.root())) {
            verdict.find("The first " + kept.size() + " events are not those of the checkpoint that you kept.");
        } else {
            verdict.holds("The first " + kept.size() + " events are those of the checkpoint that you kept.");
        }
    }

    private void trailer(JsonNode trailer, Checkpoint signed, EventsCheck events) {
        if (trailer.path("events").asLong(-1) != events.size()
                || trailer.path("tiles").asLong(-1) != events.tiles().size()
                || !trailer.path("root").asString("").equals(signed.root().base64())) {
            verdict.find("The trailer counts otherwise than what is in the archive.");
        }
    }

    private static JsonNode json(ArchiveFile archive, String name) {
        try {
            return JSON.readTree(archive.bytes(name));
        } catch (JacksonException e) {
            throw new Unproven("The file " + name + " cannot be read.");
        }
    }
}
