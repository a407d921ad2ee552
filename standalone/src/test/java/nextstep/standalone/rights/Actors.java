package nextstep.standalone.rights;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import nextstep.command.mandates.RevokeMandate;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.standalone.rights.World.Body;
import nextstep.web.people.Accounts;
import nextstep.web.people.Scope;
import org.jspecify.annotations.Nullable;

/** The people of the matrix, with the mandates they hold and the tokens they show. */
final class Actors {
    private final Accounts accounts;
    private final World world;
    private final Map<Actor, String> tokens = new EnumMap<>(Actor.class);
    private final Map<Body, String> tokensForTheBody = new EnumMap<>(Body.class);

    Actors(Accounts accounts, World world) {
        this.accounts = accounts;
        this.world = world;
    }

    /** The token that somebody shows about a body; empty for who has none. */
    @Nullable
    String token(Actor actor, Body body) {
        return actor == Actor.OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP ? tokensForTheBody.get(body) : tokens.get(actor);
    }

    PersonId person(Actor actor) {
        return accounts.personNamed(new Title(actor.name()));
    }

    /** Lets everybody come; the world is made already. */
    void come() {
        for (Actor actor : Actor.values()) {
            if (actor.isKnown()) {
                mandates(actor);
                tokens.put(actor, token(actor, scope(actor)));
            }
        }
        for (Body body : Body.values()) {
            Scope only = new Scope.WriteForGroup("group:" + body.code);
            tokensForTheBody.put(body, token(Actor.OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP, only));
        }
    }

    private String token(Actor actor, Scope scope) {
        PersonId person = actor == Actor.BLOCKED_WITH_EVERYTHING ? blocked(false) : person(actor);
        String secret = accounts.issue(person, new Title("matrix"), scope, Duration.ofDays(1))
                .secret();
        if (actor == Actor.BLOCKED_WITH_EVERYTHING) {
            blocked(true);
        }
        return secret;
    }

    private PersonId blocked(boolean blocked) {
        return accounts.personOf("4711", new Title("Blocked"), blocked).id();
    }

    private static Scope scope(Actor actor) {
        return switch (actor) {
            case EVERYTHING_BY_A_TOKEN_FOR_ANOTHER_GROUP -> new Scope.WriteForGroup("group:" + World.OTHER_CHAPTER);
            case EVERYTHING_BY_A_TOKEN_TO_READ -> new Scope.ReadDesk();
            default -> Scope.EVERYTHING;
        };
    }

    private void mandates(Actor actor) {
        PersonId person = person(actor);
        switch (actor) {
            case ANONYMOUS, SIGNED_IN, HOLDER_OF_THE_MANDATE, RAISER_OF_THE_DISPUTE -> {}
            case STEWARD -> give(person, MandateKind.STEWARD, null);
            case SUPPORT_TEAM -> give(person, MandateKind.SUPPORT_TEAM, null);
            case FOUNDATION_STAFF -> give(person, MandateKind.FOUNDATION_STAFF, null);
            case AUDITOR -> give(person, MandateKind.AUDITOR, null);
            case OWN_COORDINATOR -> give(person, MandateKind.HUB_COORDINATOR, Body.HUB.code);
            case OWN_DELEGATE, OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP -> {
                give(person, MandateKind.DELEGATE, Body.HUB.code);
                give(person, MandateKind.DELEGATE, Body.CHAPTER.code);
            }
            case COORDINATOR_OF_A_SUPPORTING_HUB -> give(person, MandateKind.HUB_COORDINATOR, World.SUPPORTING_HUB);
            case COORDINATOR_OF_ANOTHER_HUB -> give(person, MandateKind.HUB_COORDINATOR, World.OTHER_HUB);
            case DELEGATE_OF_ANOTHER_GROUP -> give(person, MandateKind.DELEGATE, World.OTHER_CHAPTER);
            case DELEGATE_OF_THE_RESPONSIBLE_GROUP -> give(person, MandateKind.DELEGATE, World.RESPONSIBLE);
            case ONCE_EVERYTHING -> everything(person, "2020-01-01", "2021-01-01");
            case EVERYTHING_FROM_NEXT_CENTURY -> everything(person, "2099-01-01", null);
            case EVERYTHING_REVOKED -> {
                everything(person, null, null);
                revoke(person);
            }
            case BLOCKED_WITH_EVERYTHING -> everything(blocked(false), null, null);
            case EVERYTHING_BY_A_TOKEN_FOR_ANOTHER_GROUP, EVERYTHING_BY_A_TOKEN_TO_READ ->
                everything(person, null, null);
        }
    }

    private void give(PersonId person, MandateKind kind, @Nullable String group) {
        world.decide(Facts.given(person, kind, group, null, null));
    }

    /** Of each kind one; of those for a group one for the hub, the chapter, and the hub that supports. */
    private void everything(PersonId person, @Nullable String from, @Nullable String until) {
        for (MandateKind kind : MandateKind.values()) {
            if (kind == MandateKind.STEWARD) {
                world.decide(Facts.given(person, kind, null, from, null));
                if (until != null) {
                    world.decide(new RevokeMandate(
                            Facts.given(person, kind, null, from, null).stream(), new Prose("over"), null));
                }
            } else if (!kind.isForAGroup()) {
                world.decide(Facts.given(person, kind, null, from, until));
            }
        }
        world.decide(Facts.given(person, MandateKind.HUB_COORDINATOR, Body.HUB.code, from, until));
        world.decide(Facts.given(person, MandateKind.HUB_COORDINATOR, World.SUPPORTING_HUB, from, until));
        world.decide(Facts.given(person, MandateKind.DELEGATE, Body.CHAPTER.code, from, until));
        world.decide(Facts.given(person, MandateKind.DELEGATE, World.RESPONSIBLE, from, until));
    }

    private void revoke(PersonId person) {
        for (MandateKind kind : MandateKind.values()) {
            if (!kind.isForAGroup()) {
                revoke(person, kind, null);
            }
        }
        revoke(person, MandateKind.HUB_COORDINATOR, Body.HUB.code);
        revoke(person, MandateKind.HUB_COORDINATOR, World.SUPPORTING_HUB);
        revoke(person, MandateKind.DELEGATE, Body.CHAPTER.code);
        revoke(person, MandateKind.DELEGATE, World.RESPONSIBLE);
    }

    private void revoke(PersonId person, MandateKind kind, @Nullable String group) {
        world.decide(new RevokeMandate(
                Facts.given(person, kind, group, null, null).stream(), new Prose("for the matrix"), null));
    }
}
