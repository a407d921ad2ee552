package nextstep.standalone.rights;

import java.util.EnumSet;
import java.util.Set;
import nextstep.standalone.rights.World.Body;

/**
 * Who has which right, said a second time and in another way than the program does: as plain sets. "Own" mandates speak for
 * the group that is asked about: a hub's coordinator and delegate, a chapter's delegate, the Foundation's staff.
 */
final class Expected {
    private Expected() {}

    static Set<Actor> having(String right, Body body) {
        return switch (right) {
            case "ANYBODY" -> {
                Set<Actor> all = EnumSet.allOf(Actor.class);
                all.removeIf(actor -> !actor.actsFreely());
                yield all;
            }
            case "STEWARD" -> EnumSet.of(Actor.STEWARD);
            case "SUPPORT_TEAM" -> EnumSet.of(Actor.SUPPORT_TEAM);
            case "SPEAKERS", "LEADERS", "ANSWERERS", "AS_IT_SAYS" -> speakers(body);
            case "SUPPORT_TEAM_FOR_THE_SILENT" ->
                body == Body.SILENT_CHAPTER ? EnumSet.of(Actor.SUPPORT_TEAM) : EnumSet.noneOf(Actor.class);
            case "SUPPORTING_HUBS" -> EnumSet.of(Actor.COORDINATOR_OF_A_SUPPORTING_HUB);
            case "RESPONSIBLE" -> EnumSet.of(Actor.DELEGATE_OF_THE_RESPONSIBLE_GROUP);
            case "GIVERS" -> {
                Set<Actor> givers = body.isOfTheFoundation() ? EnumSet.noneOf(Actor.class) : speakers(body);
                givers.add(Actor.STEWARD);
                givers.addAll(body.isOfTheFoundation() ? Set.of() : EnumSet.of(Actor.SUPPORT_TEAM));
                yield givers;
            }
            case "HOLDER" -> EnumSet.of(Actor.HOLDER_OF_THE_MANDATE);
            case "RAISER" -> EnumSet.of(Actor.RAISER_OF_THE_DISPUTE);
            default -> throw new AssertionError("The matrix does not know the right " + right);
        };
    }

    private static Set<Actor> speakers(Body body) {
        return switch (body) {
            case HUB ->
                EnumSet.of(Actor.OWN_COORDINATOR, Actor.OWN_DELEGATE, Actor.OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP);
            case CHAPTER -> EnumSet.of(Actor.OWN_DELEGATE, Actor.OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP);
            case SILENT_CHAPTER -> EnumSet.noneOf(Actor.class);
            case FOUNDATION, TEAM_OF_THE_FOUNDATION -> EnumSet.of(Actor.FOUNDATION_STAFF);
        };
    }
}
