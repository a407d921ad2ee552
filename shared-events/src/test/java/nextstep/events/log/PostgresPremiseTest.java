package nextstep.events.log;

class PostgresPremiseTest extends PremiseContract {

    @Override
    LogSettings empty() {
        return TestPostgres.empty(clock);
    }
}
