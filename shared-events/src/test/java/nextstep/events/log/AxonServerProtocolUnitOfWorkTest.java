package nextstep.events.log;

import org.junit.jupiter.api.extension.RegisterExtension;

/** Through the real connector, against a stand-in that speaks Axon Server's protocol. */
class AxonServerProtocolUnitOfWorkTest extends UnitOfWorkContract {
    @RegisterExtension
    final StandIn standIn = new StandIn();

    @Override
    LogSettings empty() {
        return new LogSettings(standIn.url(), "", "", clock);
    }
}
