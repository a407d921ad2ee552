package nextstep.events.log;

/** Against a real Axon Server, where one is at hand. */
class AxonServerReadingTest extends ReadingContract {

    @Override
    LogSettings empty() {
        return TestAxonServer.empty(clock);
    }
}
