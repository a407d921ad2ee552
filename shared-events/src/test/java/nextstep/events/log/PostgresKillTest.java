package nextstep.events.log;

class PostgresKillTest extends KillContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }

    @Override
    int times() {
        return 2;
    }
}
