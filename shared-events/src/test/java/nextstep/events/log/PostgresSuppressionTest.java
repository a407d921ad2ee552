package nextstep.events.log;

class PostgresSuppressionTest extends SuppressionContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }
}
