package nextstep.query.catalogue;

import java.util.Map;
import java.util.function.Predicate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.reading.Names;
import nextstep.query.reading.Options;
import nextstep.query.reading.Question;
import nextstep.web.pages.Here;

/** Recommendations and initiatives for a reader to choose from. They are looked for only where a form asks for them. */
public final class CatalogueChoices {
    /** For a sheet: {@code .with("choices", CatalogueChoices.QUESTION)}. */
    public static final Question QUESTION =
            (asked, snapshot, moment) -> new CatalogueChoices(new Catalogue(snapshot, moment, asked.languages()));

    private final Catalogue catalogue;

    private CatalogueChoices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every recommendation by its number and title. */
    public Map<String, String> recommendations(Here here, Names names) {
        return Options.of(
                catalogue.recommendations(),
                one -> one.id().key(),
                one -> here.text("numbered", one.number(), names.text(one.id())));
    }

    /** Every initiative by its title. */
    public Map<String, String> initiatives(Names names) {
        return initiatives(names, one -> true);
    }

    /** Every initiative that stands under a recommendation, by its title. */
    public Map<String, String> under(RecommendationId recommendation, Names names) {
        return initiatives(names, one -> one.recommendation().equals(recommendation));
    }

    /** Every initiative but this one. */
    Map<String, String> others(Names names, InitiativeId than) {
        return initiatives(names, one -> !one.id().equals(than));
    }

    private Map<String, String> initiatives(Names names, Predicate<InitiativeListed> wanted) {
        return Options.of(
                catalogue.initiatives().stream().filter(wanted).toList(),
                one -> one.id().key(),
                one -> names.text(one.id()));
    }
}
