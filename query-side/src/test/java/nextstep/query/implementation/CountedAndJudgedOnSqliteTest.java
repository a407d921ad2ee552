package nextstep.query.implementation;

import java.nio.file.Path;
import nextstep.query.Tracker;

class CountedAndJudgedOnSqliteTest extends CountedAndJudgedTest {
    @Override
    Tracker tracker(Path in) {
        return new Tracker(in);
    }
}
