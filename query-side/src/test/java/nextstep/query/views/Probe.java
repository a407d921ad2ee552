package nextstep.query.views;

import java.util.function.Supplier;
import nextstep.events.catalogue.InitiativeEvent;
import nextstep.events.catalogue.InitiativeId;

/** A row per initiative, by a projection that can be made to fail at one of them. */
record Probe(InitiativeId initiative, String seen) implements Row<InitiativeId> {

    static View<InitiativeId, Probe> view(String name) {
        return new View<>("probe_" + name, InitiativeId.class, Probe.class);
    }

    static Projection of(String name, String failsAt) {
        return of(name, () -> failsAt);
    }

    /** Where it fails may change. */
    static Projection of(String name, Supplier<String> failsAt) {
        String script = "create table probe_" + name + " (initiative text not null, seen text not null, from_position"
                + " bigint not null, to_position bigint, opens boolean not null, primary key (initiative,"
                + " from_position)) ${clustered}";
        return new Projection("probe." + name, Probe.class, script, fold -> {
            Rows<InitiativeId, Probe> rows = fold.view(view(name));
            fold.on(InitiativeEvent.class, (event, recorded) -> {
                if (event.initiative().key().equals(failsAt.get())) {
                    throw new IllegalStateException("cannot stand the " + failsAt.get());
                }
                rows.begin(new Probe(event.initiative(), "at " + recorded.position()));
            });
        });
    }

    @Override
    public InitiativeId key() {
        return initiative;
    }
}
