package nextstep.command.known;

import java.util.Optional;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;

/** Who has which official number now. */
public interface KnownNumbers {

    /** The scheme in which each number belongs to one initiative; those of 2020 were shared and split. */
    String UNSHARED_SCHEME = "2022";

    /** The initiative that has this number in the scheme of 2022. */
    Optional<InitiativeId> initiativeNumbered(int number);

    Optional<RecommendationId> recommendationNumbered(int number);

    /** Whether the numbers of one scheme only are looked at, because those of the others may be shared. */
    static boolean areUnshared(Numbering numbering) {
        return numbering.scheme().equals(UNSHARED_SCHEME);
    }
}
