package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.PlaceCountry;
import nextstep.command.groups.RecogniseGroup;
import nextstep.command.groups.RegisterGroup;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Regions, countries and groups of every kind. Affiliates are recognised since days that no source here states. */
record ShippedGroups(
        String about,
        Source source,
        Counts counts,
        List<Region> regions,
        List<Country> countries,
        List<Affiliate> affiliates,
        List<ShippedBody> bodies,
        List<ShippedHub> hubs) {

    static ShippedGroups read() {
        return ShippedFile.read(ShippedGroups.class, "groups.json");
    }

    /** What is part of something or a hub comes after what it names. */
    List<Chapter> chapters() {
        return List.of(
                Chapter.of("regions", regions.stream().map(region -> region.fact(source))),
                Chapter.of("countries", countries.stream().map(country -> country.fact(source))),
                Chapter.of("affiliates", affiliates.stream().flatMap(affiliate -> affiliate.facts(source))),
                Chapter.of(
                        "bodies",
                        bodies.stream().filter(body -> body.partOf() == null).map(ShippedBody::registered)),
                Chapter.of(
                        "teams",
                        bodies.stream().filter(body -> body.partOf() != null).map(ShippedBody::registered)),
                Chapter.of("hubs", hubs.stream().flatMap(ShippedHub::facts)));
    }

    /** Bodies that are no more. Their end comes last, after all that they did. */
    Chapter endings() {
        return Chapter.of("endings of bodies", bodies.stream().flatMap(ShippedBody::end));
    }

    record Counts(int regions, int countries, int affiliates, int bodies, int hubs) {}

    record Region(RegionId code, Title name) {
        Shipped fact(Source source) {
            return new Shipped("define", new DefineRegion(code, name, source));
        }
    }

    record Country(CountryId code, RegionId region) {
        Shipped fact(Source source) {
            return new Shipped("place/" + region.key(), new PlaceCountry(code, region, null, source));
        }
    }

    record Affiliate(
            GroupId code,
            Title name,
            Standing standing,
            GroupKind kind,
            @Nullable CountryId country,
            RegionId region) {
        Stream<Shipped> facts(Source source) {
            RegisterGroup registered = new RegisterGroup(
                    code, code.key(), name, standing, kind, null, country, region, null, null, source);
            return Stream.of(
                    new Shipped("register", registered),
                    new Shipped("recognise", new RecogniseGroup(code, null, source)));
        }
    }
}
