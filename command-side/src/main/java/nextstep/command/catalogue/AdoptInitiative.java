package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Enters an initiative under its recommendation, with its numbers in each official scheme. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/adopt")
public record AdoptInitiative(
        InitiativeId initiative,
        RecommendationId recommendation,
        List<Numbering> numberings,
        Language language,
        Title title,
        Standing standing,
        @Nullable LocalDate on,
        Source source)
        implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }

    InitiativeAdopted asFact() {
        return new InitiativeAdopted(
                initiative, recommendation, List.copyOf(numberings), language, title, standing, on, source);
    }
}
