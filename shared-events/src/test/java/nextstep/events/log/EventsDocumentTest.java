package nextstep.events.log;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

    @Test
    void thePageOnEventsSaysWhatTheyAre() {
        Approved.assertApproved(Path.of("../docs/events.md"), EventsDocument.page());
    }
}
