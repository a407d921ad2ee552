package nextstep.events.log;

import org.junit.jupiter.api.extension.RegisterExtension;

/** Through the real connector, against a stand-in that speaks Axon Server's protocol. */
class AxonServerProtocolReadingTest extends ReadingContract {
    @RegisterExtension
    final StandIn standIn = new StandIn();

    @Override
    LogSettings empty() {
        return new LogSettings(standIn.url(), "", "", clock);
    }
}
