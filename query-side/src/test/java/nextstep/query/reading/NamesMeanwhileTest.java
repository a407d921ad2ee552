package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitor;
import nextstep.web.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A name that goes while an answer is being made may still stand in it; nobody is told later that the answer is unchanged. */
class NamesMeanwhileTest {
    @TempDir
    Path folder;

    private Tracker tracker;
    private Accounts accounts;
    private PersonId ada;

    @BeforeEach
    void signUp() {
        tracker = new Tracker(folder).record(initiative("hubs", 4, 25, 26, "Hubs"));
        assertThat(tracker.ask("/initiatives").status()).isEqualTo(200);
        accounts = tracker.bean(Accounts.class);
        ada = accounts.personNamed(new Title("Ada of the Unmistakable Name"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void isNotConfirmedToPrograms() {
        ResponseEntity<?> withName = tracker.bean(Reads.class).one(asked(null), (snapshot, moment) -> nameThatGoes());
        assertThat(withName.getBody()).asString().contains("Unmistakable");

        ResponseEntity<?> again =
                tracker.bean(Reads.class).one(asked(withName.getHeaders().getETag()), (snapshot, moment) -> name());

        assertThat(again.getStatusCode().value()).isEqualTo(200);
        assertThat(again.getBody()).asString().doesNotContain("Unmistakable");
    }

    @Test
    void isNotConfirmedInATextEither() {
        ResponseEntity<?> withName =
                tracker.bean(Reads.class).text(asked(null), MediaType.TEXT_PLAIN, (snapshot, moment) -> nameThatGoes());

        ResponseEntity<?> again = tracker.bean(Reads.class)
                .text(asked(withName.getHeaders().getETag()), MediaType.TEXT_PLAIN, (snapshot, moment) -> name());

        assertThat(again.getStatusCode().value()).isEqualTo(200);
    }

    private String nameThatGoes() {
        String name = name();
        accounts.forget(ada);
        return name;
    }

    private String name() {
        return accounts.names().shown(ada);
    }

    private static Asked asked(@Nullable String known) {
        Visit visit = new Visit("/people/ada", Map.of(), false, List.of("en"), Visitor.ANYBODY);
        return new Asked(new AsOf.Now(), null, -1, visit, "/people/ada", known, List.of(), true, false, null);
    }
}
