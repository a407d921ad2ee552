package nextstep.events.log;

/** Against a real Axon Server, where one is at hand. */
class AxonServerKillTest extends KillContract {

    @Override
    LogSettings empty() {
        return TestAxonServer.empty(clock);
    }

    @Override
    int times() {
        return 1;
    }
}
