package nextstep.command;

import nextstep.events.StreamId;

/** A command names only what there is. The code says what kind of thing is not: {@code unknown-initiative}. */
public record OnlyKnownThingsAreNamed(StreamId named, boolean known) implements Rule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Refusal refusal() {
        String kind = named.value().substring(0, named.value().indexOf(':'));
        return Refusal.unknown(
                "unknown-" + kind, "There is no " + kind + " $1; look for its id.", named.value(), named.key());
    }
}
