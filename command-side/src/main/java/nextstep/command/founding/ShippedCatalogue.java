package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.catalogue.TitleRecommendation;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** The recommendations and their initiatives. No source dates their adoption, so no date is stated. */
record ShippedCatalogue(String about, Counts counts, List<OneRecommendation> recommendations) {

    static ShippedCatalogue read() {
        return ShippedFile.read(ShippedCatalogue.class, "catalogue.json");
    }

    List<Chapter> chapters() {
        return List.of(
                Chapter.of("recommendations", recommendations.stream().flatMap(OneRecommendation::facts)),
                Chapter.of(
                        "initiatives",
                        recommendations.stream()
                                .flatMap(one ->
                                        one.initiatives().stream().flatMap(initiative -> initiative.facts(one.id())))));
    }

    record Counts(int recommendations, int initiatives) {}

    record OneRecommendation(
            RecommendationId id,
            int number,
            Title title,
            Source source,
            List<ShippedTitle> titles,
            List<ShippedInitiative> initiatives) {

        Stream<Shipped> facts() {
            Shipped adopted = new Shipped(
                    "adopt",
                    new AdoptRecommendation(id, number, Language.ENGLISH, title, Standing.OFFICIAL, null, source));
            return Stream.concat(Stream.of(adopted), titles.stream().map(this::titled));
        }

        private Shipped titled(ShippedTitle other) {
            return new Shipped(
                    "title/" + other.language(),
                    new TitleRecommendation(id, other.language(), other.title(), other.standing(), other.source()));
        }
    }
}
