package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nextstep.benchmarks.history.World.Country;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.HubStatus;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** What happens to one group after it was registered. */
final class GroupLife {
    private static final LocalDate KNOWN_SINCE = LocalDate.of(2020, 1, 1);
    private static final int MOST_MEMBERS = 25;

    private final Body it;
    private final World world;
    private final List<Body> others;
    private final List<GroupId> members = new ArrayList<>();
    private @Nullable GroupId sponsor;
    private boolean recognised;
    private int names = 1;
    private LocalDate last = KNOWN_SINCE;

    GroupLife(Body it, World world, List<Body> bodies) {
        this.it = it;
        this.world = world;
        this.others = bodies.stream()
                .filter(body -> !body.equals(it) && body.isAffiliate())
                .toList();
        this.recognised = it.isAffiliate();
    }

    boolean goOn(Scene scene) {
        int throwOf100 = scene.dice().below(100);
        if (it.isHub()) {
            if (throwOf100 < 70) {
                joinOrLeave(scene);
            } else {
                scene.tell(
                        "ReportHubStatus",
                        new HubStatusReported(
                                it.id(),
                                scene.dice().of(List.of(HubStatus.values())),
                                scene.words().evidence(),
                                day(scene),
                                scene.words().source()));
            }
        } else if (it.isAffiliate() && throwOf100 < 8) {
            recogniseOrNot(scene);
        } else if (throwOf100 < 50) {
            rename(scene);
        } else if (throwOf100 < 75 && it.country() != null) {
            Country country = scene.dice().of(world.countries());
            scene.tell(
                    "PlaceGroup",
                    new GroupPlaced(
                            it.id(),
                            country.id(),
                            country.region(),
                            day(scene),
                            scene.words().source()));
        } else if (it.isAffiliate()) {
            nameOrEndSponsor(scene);
        } else {
            return false;
        }
        return true;
    }

    private void joinOrLeave(Scene scene) {
        GroupId group = scene.dice().of(others).id();
        if (members.size() < MOST_MEMBERS && !members.contains(group)) {
            members.add(group);
            scene.tell(
                    "JoinHub",
                    new MemberJoined(it.id(), group, day(scene), scene.words().source()));
        } else {
            GroupId leaving = members.contains(group) ? group : scene.dice().of(members);
            members.remove(leaving);
            scene.tell(
                    "LeaveHub",
                    new MemberLeft(
                            it.id(),
                            leaving,
                            scene.words().reason(),
                            day(scene),
                            scene.words().source()));
        }
    }

    private void recogniseOrNot(Scene scene) {
        scene.tell(
                recognised ? "DerecogniseGroup" : "RecogniseGroup",
                recognised
                        ? new GroupDerecognised(
                                it.id(),
                                scene.words().reason(),
                                day(scene),
                                scene.words().source())
                        : new GroupRecognised(it.id(), day(scene), scene.words().source()));
        recognised = !recognised;
    }

    private void rename(Scene scene) {
        Title name = new Title(it.name() + " " + ++names);
        scene.tell(
                "RenameGroup",
                new GroupRenamed(
                        it.id(),
                        name,
                        Standing.OFFICIAL,
                        day(scene),
                        scene.words().source()));
    }

    private void nameOrEndSponsor(Scene scene) {
        if (sponsor == null) {
            sponsor = scene.dice().of(others).id();
            scene.tell(
                    "NameFiscalSponsor",
                    new FiscalSponsorNamed(
                            it.id(), sponsor, day(scene), scene.words().source()));
        } else {
            scene.tell(
                    "EndFiscalSponsor",
                    new FiscalSponsorEnded(
                            it.id(),
                            sponsor,
                            scene.words().reason(),
                            day(scene),
                            scene.words().source()));
            sponsor = null;
        }
    }

    private @Nullable LocalDate day(Scene scene) {
        LocalDate day = scene.lately(last);
        last = day == null ? scene.today() : day;
        return day;
    }
}
