package nextstep.query.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.May;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Options;
import nextstep.query.reading.Projects;
import nextstep.query.reading.Question;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;

/** Groups and places for a reader to choose from. They are looked for only where a form asks for them. */
public final class Choices {
    /** For a sheet: {@code .with("choices", Choices.QUESTION)}. */
    public static final Question QUESTION = (asked, snapshot, moment) -> new Choices(snapshot, moment);

    private final Snapshot snapshot;
    private final Moment moment;

    private Choices(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    /** Every group by its code and name, the reader's own first. */
    public Map<String, String> groups(Here here, May may) {
        List<GroupListed> groups = new ArrayList<>(new Groups(snapshot, moment).all());
        groups.sort(Comparator.comparing(group -> !may.groups().contains(group.id())));
        return byCode(here, groups);
    }

    /** The groups that the reader speaks for. */
    public Map<String, String> ours(Here here, May may) {
        return groups(here, group -> may.speakFor(group.id()));
    }

    /** Everywhere, the regions in use, the countries that are counted to one, languages, the Wikimedia projects, and that a theme or another project is named beside. */
    public Map<String, String> contexts(Here here) {
        Map<String, String> contexts = new LinkedHashMap<>();
        contexts.put("GLOBAL", here.text("context-global"));
        new Groups(snapshot, moment)
                .regionNames()
                .forEach(region -> contexts.put("REGION:" + region.id().key(), region.called(here)));
        contexts.remove("REGION:GLOBAL"); // of groups in no single region: what they do is done everywhere
        countries(here).forEach((code, name) -> contexts.put("COUNTRY:" + code, name));
        contexts.remove("COUNTRY:"); // none is no place
        Stream.of(Locale.getISOLanguages())
                .sorted(Comparator.comparing(
                        code -> here.wording().languageName(code),
                        here.wording().order()))
                .forEach(code -> contexts.put("LANGUAGE:" + code, here.wording().languageName(code)));
        Projects.KNOWN.forEach(code -> contexts.put("PROJECT:" + code, Projects.called(code, here.wording())));
        contexts.put("PROJECT:", here.text("context-project-named"));
        contexts.put("THEME:", here.text("context-theme-named"));
        return contexts;
    }

    /** Every group but one. */
    Map<String, String> others(Here here, GroupId than) {
        return groups(here, group -> !group.id().equals(than));
    }

    /** The groups at the other end of these ties. */
    Map<String, String> tied(Here here, Stream<TieShown> ties) {
        List<GroupId> others = ties.map(tie -> tie.tie().other()).toList();
        return groups(here, group -> others.contains(group.id()));
    }

    /** The regions in use. */
    public Map<String, String> regions(Here here) {
        List<RegionName> regions = new Groups(snapshot, moment).regionNames();
        return Options.orNone(here, Options.of(regions, region -> region.id().key(), region -> region.called(here)));
    }

    /** The countries that are counted to a region. */
    Map<String, String> countries(Here here) {
        return countries(
                here,
                new Groups(snapshot, moment)
                        .countries().stream().map(country -> country.country().key()));
    }

    /** Every country that has a code. */
    Map<String, String> everyCountry(Here here) {
        return countries(here, Stream.of(Locale.getISOCountries()));
    }

    private Map<String, String> groups(Here here, Predicate<GroupListed> wanted) {
        List<GroupListed> groups =
                new Groups(snapshot, moment).all().stream().filter(wanted).toList();
        return byCode(here, groups);
    }

    private static Map<String, String> byCode(Here here, List<GroupListed> groups) {
        return Options.orNone(here, Options.of(groups, group -> group.id().key(), Choices::called));
    }

    private static Map<String, String> countries(Here here, Stream<String> codes) {
        Comparator<String> byName = Comparator.comparing(
                code -> here.wording().countryName(code), here.wording().order());
        List<String> sorted = codes.distinct().sorted(byName).toList();
        return Options.orNone(
                here, Options.of(sorted, code -> code, code -> here.wording().countryName(code)));
    }

    private static String called(GroupListed group) {
        return group.code() + " – " + group.name().text();
    }
}
