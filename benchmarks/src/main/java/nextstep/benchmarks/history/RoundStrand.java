package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Rounds, one after the other: each is open for two thirds of its share of the history, and the groups answer while it
 * is.
 */
final class RoundStrand implements Strand {
    private static final int LONGEST = 1000;

    private final List<Body> bodies;
    private final Picks picks;
    private final ConversationStrand conversations;
    private final int share;
    private int count;
    private @Nullable Round open;

    RoundStrand(List<Body> bodies, Catalogue catalogue, ConversationStrand conversations, int rounds) {
        this.bodies = bodies;
        this.picks = new Picks(catalogue);
        this.conversations = conversations;
        this.share = Scene.WHOLE / rounds;
    }

    @Override
    public void begin(Scene scene) {
        open(scene);
    }

    @Override
    public boolean goOn(Scene scene) {
        int inShare = scene.passed() - (count - 1) * share;
        if (open == null && inShare >= share) {
            open(scene);
        } else if (open != null && inShare >= share / 3 * 2) {
            scene.tell(
                    "CloseRound",
                    new RoundClosed(open.id(), scene.today(), scene.words().reason()));
            open = null;
        } else if (open != null && scene.today().isAfter(open.closes().minusDays(3))) {
            LocalDate closes = open.closes().plusDays(LONGEST);
            scene.tell(
                    "ExtendRound",
                    new RoundExtended(open.id(), closes, scene.words().reason()));
            open.extendTo(closes);
        } else if (open != null) {
            open.answers().goOn(scene);
        } else {
            return false;
        }
        return true;
    }

    private void open(Scene scene) {
        count++;
        RoundId id = new RoundId("round-" + count);
        LocalDate closes = scene.today().plusDays(LONGEST);
        open = new Round(id, closes, new Answers(id, scene.today(), bodies, picks));
        scene.tell(
                "OpenRound",
                new RoundOpened(
                        id,
                        scene.words().title(),
                        scene.today(),
                        closes,
                        conversations.latest(),
                        scene.words().source()));
    }

    /** The round groups may answer now. */
    private static final class Round {
        private final RoundId id;
        private final Answers answers;
        private LocalDate closes;

        Round(RoundId id, LocalDate closes, Answers answers) {
            this.id = id;
            this.closes = closes;
            this.answers = answers;
        }

        RoundId id() {
            return id;
        }

        LocalDate closes() {
            return closes;
        }

        Answers answers() {
            return answers;
        }

        void extendTo(LocalDate later) {
            closes = later;
        }
    }
}
