package nextstep.events.log;

class PostgresLogTest extends LogContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }
}
