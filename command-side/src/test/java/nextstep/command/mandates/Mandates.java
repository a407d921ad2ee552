package nextstep.command.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.SmallWorld;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownPeople;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** Mandates as the stories tell of them. It is 22 November 2026. */
final class Mandates {
    static final PersonId ADA = new PersonId("ada");
    static final LocalDate TODAY = SmallWorld.TODAY;
    private static final Prose NOTE = new Prose("voted on in the assembly");
    private static final List<Evidence> BASIS = List.of(new Evidence(new Prose("the minutes"), null));

    private Mandates() {}

    /** A mandate in a world with these others. */
    static AggregateTestFixture<Mandate> among(KnownMandate... others) {
        AggregateTestFixture<Mandate> fixture = SmallWorld.with(Mandate.class);
        fixture.registerInjectableResource(new Few(List.of(others)));
        fixture.registerInjectableResource((KnownPeople) ADA::equals);
        return fixture;
    }

    static GiveMandate give(MandateKind kind, @Nullable GroupId group) {
        return give(kind, group, null, null);
    }

    static GiveMandate give(MandateKind kind, @Nullable GroupId group, @Nullable String from, @Nullable String until) {
        return new GiveMandate(ADA, kind, group, day(from), day(until), BASIS, NOTE);
    }

    static MandateGiven given(MandateKind kind, @Nullable GroupId group) {
        return given(kind, group, TODAY.toString(), null);
    }

    static MandateGiven given(MandateKind kind, @Nullable GroupId group, String from, @Nullable String until) {
        return new MandateGiven(
                MandateId.of(ADA, kind, group), ADA, kind, group, LocalDate.parse(from), day(until), BASIS, NOTE);
    }

    static KnownMandate another(MandateKind kind) {
        PersonId bob = new PersonId("bob");
        return new KnownMandate(MandateId.of(bob, kind, null), bob, kind, null, TODAY, null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private record Few(List<KnownMandate> mandates) implements KnownMandates {
        @Override
        public List<KnownMandate> of(PersonId person) {
            return mandates.stream().filter(one -> one.person().equals(person)).toList();
        }

        @Override
        public Optional<KnownMandate> last(MandateId mandate) {
            return mandates.stream()
                    .filter(one -> one.mandate().equals(mandate))
                    .findFirst();
        }

        @Override
        public Stream<KnownMandate> all() {
            return mandates.stream();
        }
    }
}
