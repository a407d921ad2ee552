package nextstep.events.log;

/** Against a real Axon Server, where one is at hand. */
class AxonServerLogTest extends LogContract {

    @Override
    LogSettings empty() {
        return TestAxonServer.empty(clock);
    }
}
