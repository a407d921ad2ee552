package nextstep.events.log;

class PostgresLogTest extends LogContract {

    @Override
    LogSettings settings() {
        return TestPostgres.empty(clock);
    }
}
