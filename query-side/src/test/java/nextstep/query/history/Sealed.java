package nextstep.query.history;

import java.time.Duration;
import nextstep.query.Tracker;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;
import nextstep.query.history.sealing.Sealer;
import org.awaitility.Awaitility;

/** Waits until what is signed covers what was recorded. */
public final class Sealed {
    private static final Duration SOON = Duration.ofSeconds(5);

    private Sealed() {}

    /** The note of a checkpoint of exactly this size. */
    public static Note at(Tracker tracker, long size) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> tracker.askForText("/log/checkpoint")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("")
                        .equals(Long.toString(size)));
        return Note.of(tracker.askForText("/log/checkpoint"));
    }

    /** What a checkpoint of exactly this size says. */
    public static Checkpoint checkpointAt(Tracker tracker, long size) {
        return Checkpoint.of(at(tracker, size).text());
    }

    /** Why nothing is signed any more. */
    public static String trouble(Tracker tracker) {
        Sealer sealer = tracker.bean(Sealer.class);
        Awaitility.await().atMost(SOON).until(() -> sealer.trouble().isPresent());
        return sealer.trouble().orElseThrow();
    }
}
