package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.ClusterEvent.ClusterFormed;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Facts about the catalogue, as short as tests want them. */
public final class Some {
    public static final Source SOURCE = new Source("Meta-Wiki");
    public static final Prose REASON = new Prose("because it was decided so");

    private Some() {}

    public static RecommendationAdopted recommendation(int number, String title) {
        return new RecommendationAdopted(
                new RecommendationId("r" + number),
                number,
                Language.ENGLISH,
                new Title(title),
                Standing.OFFICIAL,
                null,
                SOURCE);
    }

    public static InitiativeAdopted initiative(String key, int under, int number2020, int number2022, String title) {
        return new InitiativeAdopted(
                new InitiativeId(key),
                new RecommendationId("r" + under),
                List.of(new Numbering("2020", List.of(number2020)), new Numbering("2022", List.of(number2022))),
                Language.ENGLISH,
                new Title(title),
                Standing.OFFICIAL,
                null,
                SOURCE);
    }

    public static InitiativeTitled titled(String key, String language, String title, Standing standing) {
        return new InitiativeTitled(new InitiativeId(key), new Language(language), new Title(title), standing, SOURCE);
    }

    public static ClusterFormed cluster(String letter, @Nullable LocalDate on, String... initiatives) {
        return new ClusterFormed(
                new ClusterId(letter),
                letter,
                new Title("Cluster " + letter),
                List.of(initiatives).stream().map(InitiativeId::new).toList(),
                null,
                on,
                SOURCE);
    }
}
