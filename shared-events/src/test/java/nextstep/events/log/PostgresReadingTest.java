package nextstep.events.log;

class PostgresReadingTest extends ReadingContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }
}
