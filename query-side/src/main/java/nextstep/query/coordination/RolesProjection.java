package nextstep.query.coordination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReaffirmed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Keeps the periods of every role. */
final class RolesProjection {
    private static final int KEPT = 10_000;

    private final Rows<RoleKey, RolePeriod> roles;
    private final Rows<RoleOfGroup, RoleOfGroup> ofGroups;
    /** What was spoken of lately, whole, so that its periods need not be gathered again for each word. */
    private final Map<RoleId, RoleLife> lives = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RoleId, RoleLife> eldest) {
            return size() > KEPT;
        }
    };

    RolesProjection(Fold fold) {
        fold.onReset(lives::clear);
        roles = fold.view(RolePeriod.VIEW);
        ofGroups = fold.view(RoleOfGroup.VIEW);
        fold.on(RoleEvent.class, this::on);
    }

    private void on(RoleEvent event, Recorded at) {
        switch (event) {
            case RoleProposed e -> claim(e.role(), Claims.of(e, at));
            case RoleReported e -> claim(e.role(), Claims.of(e, at));
            case RoleDeclared e -> claim(e.role(), Claims.of(e, at));
            case RoleTakenOver e -> claim(e.role(), Claims.of(e, at));
            case RoleConfirmed e ->
                live(e.role(), life -> life.confirm(Claims.word(RoleChange.CONFIRMED, e.on(), null, null, at)));
            case RoleDeclined e ->
                live(e.role(), life -> life.decline(Claims.word(RoleChange.DECLINED, e.on(), e.reason(), null, at)));
            case RoleReaffirmed e ->
                live(e.role(), life -> life.reaffirm(Claims.word(RoleChange.REAFFIRMED, e.on(), null, null, at)));
            case HandOverOffered e ->
                live(
                        e.role(),
                        life -> life.offer(
                                e.to(), Claims.word(RoleChange.HAND_OVER_OFFERED, e.on(), e.reason(), e.to(), at)));
            case HandOverDeclined e ->
                live(
                        e.role(),
                        life -> life.declineOffer(
                                Claims.word(RoleChange.HAND_OVER_DECLINED, e.on(), e.reason(), e.to(), at)));
            case HandOverAccepted e ->
                live(e.role(), life -> life.end(e.on(), Claims.word(RoleChange.HANDED_OVER, e.on(), null, e.to(), at)));
            case RoleEnded e ->
                live(e.role(), life -> life.end(e.on(), Claims.word(RoleChange.ENDED, e.on(), e.reason(), null, at)));
        }
    }

    private void claim(RoleId role, Claim claim) {
        live(role, life -> life.claim(claim));
        RoleOfGroup whose = new RoleOfGroup(claim.group(), claim.initiative(), claim.context());
        if (ofGroups.current(whose).isEmpty()) {
            ofGroups.begin(whose);
        }
    }

    private void live(RoleId role, UnaryOperator<RoleLife> on) {
        RoleLife before = lives.computeIfAbsent(role, id -> life(RoleKeys.first(id)));
        RoleLife after = on.apply(before);
        for (int i = 0; i < after.periods().size(); i++) {
            RolePeriod period = after.periods().get(i);
            if (i >= before.periods().size() || !period.equals(before.periods().get(i))) {
                roles.begin(period);
            }
        }
        lives.put(role, after);
    }

    private RoleLife life(RoleKey first) {
        List<RolePeriod> periods = new ArrayList<>();
        Optional<RolePeriod> next = roles.current(first);
        while (next.isPresent()) {
            periods.add(next.get());
            next = roles.current(new RoleKey(first.initiative(), first.context(), first.holder(), periods.size() + 1));
        }
        return new RoleLife(periods);
    }
}
