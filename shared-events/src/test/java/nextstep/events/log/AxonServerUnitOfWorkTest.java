package nextstep.events.log;

/** Against a real Axon Server, where one is at hand. */
class AxonServerUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    LogSettings empty() {
        return TestAxonServer.empty(clock);
    }
}
