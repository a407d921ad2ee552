package nextstep.standalone.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.standalone.rights.World.Body;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A form stands on a page for exactly those who can send it: what each kind of person is shown is held against what the command
 * side says when they send it. They expect a version that nothing has, so that nothing is recorded.
 */
@SuppressWarnings("NullAway.Init") // started before all
class OfferedFormsTest {
    private static final Set<Actor> PEOPLE = EnumSet.complementOf(EnumSet.of(
            Actor.ANONYMOUS,
            Actor.BLOCKED_WITH_EVERYTHING,
            Actor.OWN_DELEGATE_BY_A_TOKEN_FOR_THE_GROUP,
            Actor.EVERYTHING_BY_A_TOKEN_FOR_ANOTHER_GROUP,
            Actor.EVERYTHING_BY_A_TOKEN_TO_READ));

    @TempDir
    static Path data;

    private static Readers readers;

    @BeforeAll
    static void start() {
        readers = new Readers(data);
    }

    @AfterAll
    static void stop() {
        readers.close();
    }

    @Test
    void whatWasDecidedIsOfferedToTakeBackToThoseWhoMay() {
        assertOffered(readers.undoings());
    }

    @Test
    void anAnswerToADisputeIsAskedOfThoseWhoseClaimItIsAndTheSupportTeam() {
        assertOffered(Stream.of(Body.values())
                .map(body -> "/disputes/dispute-" + body.code)
                .flatMap(page -> Stream.of(
                        new Offer(page, page + "/answer", "answer=It+is+so"),
                        new Offer(page, page + "/settle", "outcome=LEFT_OPEN&reason=it+is")))
                .toList());
    }

    @Test
    void aMandateIsEndedByWhoGivesSuchOrHoldsIt() {
        assertOffered(readers.mandates(false).stream()
                .map(page -> new Offer(page, page + "/revoke", "reason=it+is+over"))
                .toList());
    }

    @Test
    void aMandateIsExtendedByWhoGivesSuch() {
        assertOffered(readers.mandates(true).stream()
                .map(page -> new Offer(page, page + "/extend", "reason=it+goes+on&until=2097-01-01"))
                .toList());
    }

    private static void assertOffered(List<Offer> offers) {
        List<String> wrong = new ArrayList<>();
        EnumSet<Actor> seenBySome = EnumSet.noneOf(Actor.class);
        for (Offer offer : offers) {
            for (Actor actor : PEOPLE) {
                boolean shown = readers.isShown(actor, offer);
                boolean may = readers.maySend(actor, offer);
                if (shown) {
                    seenBySome.add(actor);
                }
                if (shown != may) {
                    wrong.add(offer.action() + (shown ? " is shown to " : " is not shown to ") + actor);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(offers).isNotEmpty();
        assertThat(seenBySome).hasSizeBetween(3, PEOPLE.size() - 1);
    }

    /**
     * A form.
     *
     * @param page where it stands
     * @param action where it is sent
     * @param fields what is written in it
     */
    record Offer(String page, String action, String fields) {}
}
