package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.history.World.Country;
import nextstep.benchmarks.history.World.Region;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import org.jspecify.annotations.Nullable;

/** The 250 groups of a history: the Foundation first, then its teams, hubs, committees, affiliates and communities. */
final class Bodies {
    private static final int USER_GROUPS = 110;

    private final List<Body> bodies = new ArrayList<>();

    private Bodies() {}

    static List<Body> of(World world) {
        Bodies all = new Bodies();
        Body foundation = all.add("WMF", "Wikimedia Foundation", GroupKind.FOUNDATION, null, null, null);
        for (String team : List.of("Community", "Product", "Technology", "Grants", "Policy", "Strategy")) {
            all.bodies.add(new Body(
                    new GroupId("WMF-" + team),
                    "WMF-" + team,
                    "Foundation team " + team,
                    GroupKind.FOUNDATION,
                    null,
                    null,
                    null,
                    foundation.id()));
        }
        for (Region region : world.regions()) {
            all.add(
                    "HUB-" + region.id().key(),
                    region.name() + " Hub",
                    GroupKind.HUB,
                    HubType.REGIONAL,
                    null,
                    region.id());
        }
        for (String theme : List.of("GLAM", "EDU", "GENDER", "SOFTWARE")) {
            all.add("HUB-" + theme, "Hub for " + theme, GroupKind.HUB, HubType.THEMATIC, null, null);
        }
        for (String language : List.of("FR", "ES", "AR")) {
            all.add(
                    "HUB-LANG-" + language,
                    "Hub for language " + language,
                    GroupKind.HUB,
                    HubType.LINGUISTIC,
                    null,
                    null);
        }
        for (String committee : List.of("AFFCOM", "MCDC", "U4C", "LANGCOM", "ELECTCOM")) {
            all.add(committee, "Committee " + committee, GroupKind.COMMITTEE, null, null, null);
        }
        for (String theme : List.of("MED", "LIB", "CUL")) {
            all.add("TO-" + theme, "Thematic organisation " + theme, GroupKind.THEMATIC_ORGANISATION, null, null, null);
        }
        all.addPerCountry(world);
        return List.copyOf(all.bodies);
    }

    private void addPerCountry(World world) {
        List<Country> countries = world.countries();
        for (Country it : countries.subList(0, countries.size() * 3 / 5)) {
            add("WM" + it.id().key(), "Wikimedia " + it.id().key(), GroupKind.CHAPTER, null, it.id(), it.region());
        }
        for (int i = 0; i < USER_GROUPS; i++) {
            Country it = countries.get(i % countries.size());
            String code = "UG" + (i / countries.size() + 1) + "-" + it.id().key();
            add(code, "Wikimedians User Group " + code, GroupKind.USER_GROUP, null, it.id(), it.region());
        }
        for (Country it : countries.subList(0, countries.size() * 4 / 5)) {
            add(
                    "COM-" + it.id().key(),
                    "Community of " + it.id().key(),
                    GroupKind.COMMUNITY,
                    null,
                    it.id(),
                    it.region());
        }
    }

    private Body add(
            String code,
            String name,
            GroupKind kind,
            @Nullable HubType hub,
            @Nullable CountryId country,
            @Nullable RegionId region) {
        Body body = new Body(new GroupId(code), code, name, kind, hub, country, region, null);
        bodies.add(body);
        return body;
    }
}
