package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.history.Catalogue.Initiative;
import nextstep.benchmarks.history.Catalogue.Recommendation;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeTitled;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** The catalogue: adopted at the beginning, in eight languages, and told on initiative by initiative. */
final class CatalogueStrand implements Strand {
    private static final LocalDate ADOPTED = LocalDate.of(2020, 5, 13);
    private static final Source SOURCE = new Source("Movement Strategy recommendations, 2020");

    private final Catalogue catalogue;
    private final List<InitiativeLife> lives = new ArrayList<>();

    CatalogueStrand(Catalogue catalogue, ConversationStrand conversations) {
        this.catalogue = catalogue;
        catalogue.initiatives().forEach(initiative -> lives.add(new InitiativeLife(initiative, conversations)));
    }

    @Override
    public void begin(Scene scene) {
        for (Recommendation it : catalogue.recommendations()) {
            scene.tell(
                    "AdoptRecommendation",
                    new RecommendationAdopted(
                            it.id(),
                            it.number(),
                            Language.ENGLISH,
                            new Title(it.title()),
                            Standing.OFFICIAL,
                            ADOPTED,
                            SOURCE));
            for (Language language : otherLanguages()) {
                scene.tell(
                        "TitleRecommendation",
                        new RecommendationTitled(
                                it.id(), language, scene.words().title(language), standing(scene), SOURCE));
            }
        }
        catalogue.initiatives().forEach(initiative -> adopt(initiative, scene));
    }

    private static void adopt(Initiative it, Scene scene) {
        List<Numbering> numberings =
                List.of(new Numbering("2020", it.numbers2020()), new Numbering("2022", List.of(it.number())));
        scene.tell(
                "AdoptInitiative",
                new InitiativeAdopted(
                        it.id(),
                        it.under(),
                        numberings,
                        Language.ENGLISH,
                        new Title(it.title()),
                        Standing.OFFICIAL,
                        ADOPTED,
                        SOURCE));
        for (Language language : otherLanguages()) {
            scene.tell(
                    "TitleInitiative",
                    new InitiativeTitled(it.id(), language, scene.words().title(language), standing(scene), SOURCE));
        }
    }

    @Override
    public boolean goOn(Scene scene) {
        return scene.dice().of(lives).goOn(scene);
    }

    private static List<Language> otherLanguages() {
        return Words.languages().stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .toList();
    }

    static Standing standing(Scene scene) {
        return scene.dice().percent(60) ? Standing.OFFICIAL : Standing.UNOFFICIAL;
    }
}
