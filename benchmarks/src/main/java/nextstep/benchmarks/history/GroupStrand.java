package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** Regions, countries and groups: known from the beginning, and told on group by group. */
final class GroupStrand implements Strand {
    private static final LocalDate SINCE = LocalDate.of(2012, 1, 1);
    private static final Source SOURCE = new Source("Wikimedia movement affiliates, 2020");

    private final World world;
    private final List<Body> bodies;
    private final List<GroupLife> lives;

    GroupStrand(World world, List<Body> bodies) {
        this.world = world;
        this.bodies = bodies;
        this.lives =
                bodies.stream().map(body -> new GroupLife(body, world, bodies)).toList();
    }

    @Override
    public void begin(Scene scene) {
        world.regions()
                .forEach(it -> scene.tell("DefineRegion", new RegionDefined(it.id(), new Title(it.name()), SOURCE)));
        world.countries()
                .forEach(it -> scene.tell("PlaceCountry", new CountryPlaced(it.id(), it.region(), null, SOURCE)));
        for (Body it : bodies) {
            LocalDate from = SINCE.plusDays(scene.dice().below(2500));
            scene.tell(
                    "RegisterGroup",
                    new GroupRegistered(
                            it.id(),
                            it.code(),
                            new Title(it.name()),
                            Standing.OFFICIAL,
                            it.kind(),
                            it.hubType(),
                            it.country(),
                            it.region(),
                            it.partOf(),
                            from,
                            SOURCE));
            if (it.isAffiliate()) {
                scene.tell("RecogniseGroup", new GroupRecognised(it.id(), from.plusDays(90), SOURCE));
            }
        }
    }

    @Override
    public boolean goOn(Scene scene) {
        return scene.dice().of(lives).goOn(scene);
    }
}
