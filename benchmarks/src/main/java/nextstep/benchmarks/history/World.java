package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;

/** The places work happens in, and the people who record it. */
record World(List<Region> regions, List<Country> countries, List<PersonId> people) {
    private static final int PEOPLE = 350;

    record Region(RegionId id, String name) {}

    record Country(CountryId id, RegionId region) {}

    static World known() {
        List<Region> regions = new ArrayList<>();
        List<Country> countries = new ArrayList<>();
        for (String[] row : Table.rows("countries.tsv")) {
            if (row[0].equals("R")) {
                regions.add(new Region(new RegionId(row[1]), row[2]));
            } else {
                countries.add(new Country(new CountryId(row[1]), regions.getLast().id));
            }
        }
        List<PersonId> people = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            people.add(new PersonId("participant-" + i));
        }
        return new World(List.copyOf(regions), List.copyOf(countries), List.copyOf(people));
    }

    /** Everywhere an initiative may be implemented: about a hundred places. */
    List<Context> contexts() {
        List<Context> contexts = new ArrayList<>();
        contexts.add(Context.GLOBAL);
        regions.forEach(region -> contexts.add(new Context("REGION:" + region.id.key())));
        countries.forEach(country -> contexts.add(new Context("COUNTRY:" + country.id.key())));
        Words.languages().forEach(language -> contexts.add(new Context("LANGUAGE:" + language.code())));
        List.of("education", "glam", "gender-gap", "public-policy")
                .forEach(it -> contexts.add(new Context("THEME:" + it)));
        List.of("commons", "wikidata", "wikipedia", "wikisource")
                .forEach(it -> contexts.add(new Context("PROJECT:" + it)));
        return List.copyOf(contexts);
    }
}
