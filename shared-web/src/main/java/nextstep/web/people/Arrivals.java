package nextstep.web.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** How people become known here: by a name that somebody says, or with an account at a wiki. Each gets an id drawn by chance. */
final class Arrivals {
    private final Statements store;
    private final Names names;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Arrivals(Statements store, Names names, Clock clock) {
        this.store = store;
        this.names = names;
        this.clock = clock;
    }

    /** The person of this name who has no account at a wiki; a new one where there is none. */
    PersonId named(Title name) {
        Instant now = now();
        store.update(
                "insert into person (id, display_name, created, changed) values (?, ?, ?, ?)"
                        + " on conflict (display_name) where account is null do nothing",
                drawn().value(),
                name.text(),
                now,
                now);
        names.changed();
        return store.one(
                        "select id from person where display_name = ? and account is null",
                        row -> new PersonId(row.getString(1)),
                        name.text())
                .orElseThrow();
    }

    /** The person with this account, with what the wiki says of them now; a new one where they were never here. */
    Person with(String account, @Nullable Title name, boolean blocked) {
        Instant now = now();
        store.update(
                "insert into person (id, account, created, changed) values (?, ?, ?, ?) on conflict (account) do nothing",
                drawn().value(),
                account,
                now,
                now);
        String text = name == null ? null : name.text();
        store.update(
                "update person set display_name = ?, changed = ? where account = ? and display_name is distinct from ?",
                text,
                now,
                account,
                text);
        names.changed();
        store.update("update person set blocked = ? where account = ?", blocked ? now : null, account);
        return store.one(
                        "select id, display_name, language, blocked, vanished, last_read from person where account = ?",
                        Names::person,
                        account)
                .orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PersonId drawn() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return new PersonId(HexFormat.of().formatHex(bits));
    }
}
