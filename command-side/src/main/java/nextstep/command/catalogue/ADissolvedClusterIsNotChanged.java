package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.ClusterId;

/** A dissolved cluster stays as it was. */
record ADissolvedClusterIsNotChanged(ClusterId cluster, boolean dissolved) implements Rule {
    @Override
    public boolean holds() {
        return !dissolved;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "cluster-dissolved", "This cluster is dissolved and is not changed any more.", cluster.value());
    }
}
