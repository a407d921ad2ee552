package nextstep.command.implementation;

import java.util.Optional;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import org.jspecify.annotations.Nullable;

/** Whether a plan looks for partners. A decision is the fact to record, or none where nothing is new. */
final class Partners {
    private @Nullable PartnersSought sought;
    private @Nullable PartnersFound found;

    Optional<PartnersSought> decide(SeekPartners c) {
        PartnersSought asked = new PartnersSought(c.plan(), c.wanted());
        return asked.equals(sought) ? Optional.empty() : Optional.of(asked);
    }

    Optional<PartnersFound> decide(FindPartners c) {
        PartnersFound asked = new PartnersFound(c.plan(), c.note());
        if (sought == null && asked.equals(found)) {
            return Optional.empty();
        }
        new OnlyAPlanThatSeeksFindsPartners(c.plan(), sought != null).check();
        return Optional.of(asked);
    }

    void evolve(PartnersSought e) {
        sought = e;
    }

    void evolve(PartnersFound e) {
        sought = null;
        found = e;
    }
}
