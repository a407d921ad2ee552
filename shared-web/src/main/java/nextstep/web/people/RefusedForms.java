package nextstep.web.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/** What was written into forms that were refused, so that their pages can show it again. Each for its session alone, and for an hour. */
public final class RefusedForms {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Statements store;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RefusedForms(Statements store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps it, and says under which id. */
    public String keep(String session, String content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        String id = HexFormat.of().formatHex(bits);
        store.update("delete from refused_form where created < ?", now.minus(KEPT));
        store.update(
                "insert into refused_form (id, session, content, created) values (?, ?, ?, ?)",
                id,
                session,
                content,
                now);
        return id;
    }

    /** What was kept under an id in this session; empty when there is nothing, or no more. */
    public Optional<String> of(String session, String id) {
        return store.one(
                "select content from refused_form where id = ? and session = ? and created >= ?",
                row -> row.getString("content"),
                id,
                session,
                clock.instant().minus(KEPT));
    }
}
