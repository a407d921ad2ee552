package nextstep.benchmarks.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;

/** Tells a history once: asks the strands what happens next, and numbers and dates each fact. */
final class Telling implements Iterator<Recorded> {
    private static final Instant BEGIN = Instant.parse("2020-06-01T08:00:00Z");
    private static final Instant END = Instant.parse("2026-11-01T08:00:00Z");

    private final long size;
    private final long gapMicros;
    private final Dice dice;
    private final Scene scene;
    private final Strands strands;
    private final List<PersonId> people;
    private final Map<String, Long> sequences = new HashMap<>();
    private long position;

    Telling(long size, long seed) {
        this.size = size;
        this.gapMicros = Duration.between(BEGIN, END).toNanos() / 1000 / size;
        this.dice = new Dice(seed);
        this.scene = new Scene(dice);
        World world = World.known();
        this.people = world.people();
        this.strands = new Strands(world, dice, size);
        arrive();
        strands.begin(scene);
    }

    @Override
    public boolean hasNext() {
        return position < size;
    }

    @Override
    public Recorded next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Scene.Told told = scene.take();
        while (told == null) {
            arrive();
            strands.goOn(scene);
            told = scene.take();
        }
        String stream = told.fact().stream().value();
        long sequence = sequences.merge(stream, 0L, (before, zero) -> before + 1);
        Instant recordedAt = time().plus((dice.next() >>> 1) % gapMicros, ChronoUnit.MICROS);
        String id = uuid(recordedAt);
        return new Recorded(position++, recordedAt, id, stream, sequence, told.fact(), headers(told, recordedAt));
    }

    private Headers headers(Scene.Told told, Instant recordedAt) {
        PersonId by = dice.of(people);
        return new Headers(
                Map.of(Headers.BY, by.value(), Headers.COMMAND, told.command(), Headers.REQUEST, uuid(recordedAt)));
    }

    /** A UUID of version 7 made of the moment and of chance. */
    private String uuid(Instant moment) {
        long high = (moment.toEpochMilli() << 16) | 0x7000 | dice.below(0x1000);
        long low = (dice.next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** Moves the scene to the earliest moment at which the next fact may be recorded. */
    private void arrive() {
        int passed = (int) (position * Scene.WHOLE / size);
        scene.moveTo(position, passed, time().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Instant time() {
        return BEGIN.plus(position * gapMicros, ChronoUnit.MICROS);
    }
}
