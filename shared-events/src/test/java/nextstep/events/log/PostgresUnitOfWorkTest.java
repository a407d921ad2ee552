package nextstep.events.log;

class PostgresUnitOfWorkTest extends UnitOfWorkContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }
}
