package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.catalogue.AdoptInitiative;
import nextstep.command.catalogue.GiveAlternativeTitle;
import nextstep.command.catalogue.TitleInitiative;
import nextstep.events.Ids;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** An initiative. Its id is given here once and is neither of its numbers. */
record ShippedInitiative(
        InitiativeId id,
        int number,
        List<Integer> numbers2020,
        Title title,
        Standing standing,
        Source source,
        List<ShippedTitle> titles,
        List<AlternativeTitle> alternativeTitles) {

    Stream<Shipped> facts(RecommendationId recommendation) {
        List<Numbering> numberings =
                List.of(new Numbering("2022", List.of(number)), new Numbering("2020", numbers2020));
        Shipped adopted = new Shipped(
                "adopt",
                new AdoptInitiative(id, recommendation, numberings, Language.ENGLISH, title, standing, null, source));
        return Stream.of(
                        Stream.of(adopted),
                        titles.stream().map(this::titled),
                        alternativeTitles.stream().map(this::alsoKnownAs))
                .flatMap(facts -> facts);
    }

    private Shipped titled(ShippedTitle other) {
        return new Shipped(
                "title/" + other.language(),
                new TitleInitiative(id, other.language(), other.title(), other.standing(), other.source()));
    }

    private Shipped alsoKnownAs(AlternativeTitle other) {
        return new Shipped(
                "also-known-as/" + Ids.slug(other.title().text()),
                new GiveAlternativeTitle(id, Language.ENGLISH, other.title(), other.source()));
    }

    record AlternativeTitle(Title title, Source source) {}
}
