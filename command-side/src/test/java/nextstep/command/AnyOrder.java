package nextstep.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import nextstep.events.Fact;

/**
 * Sends commands as chance has it, and sees that each is refused without a trace or says nothing new when it is repeated.
 * Aggregates are read anew from their facts for every command, so a repeated one is decided by what was recorded alone.
 */
public final class AnyOrder {
    private static final int STORIES = 100;
    private static final int COMMANDS = 30;

    private AnyOrder() {}

    /** All that came to be recorded, story by story. */
    public static List<List<Fact>> of(List<Command> first, Function<Chance, Command> command, Class<?>... aggregates) {
        return LongStream.range(0, STORIES)
                .mapToObj(seed -> story(seed, first, command, ManyStreams.of(aggregates)))
                .toList();
    }

    private static List<Fact> story(
            long seed, List<Command> first, Function<Chance, Command> command, ManyStreams streams) {
        Chance chance = new Chance(seed);
        first.forEach(streams::send);
        for (int i = 0; i < COMMANDS; i++) {
            sendTwice(command.apply(chance), streams, seed);
        }
        return streams.facts();
    }

    private static void sendTwice(Command command, ManyStreams streams, long seed) {
        int before = streams.size();
        if (!accepted(command, streams)) {
            assertThat(streams.size())
                    .as("refused, story %s: %s", seed, command)
                    .isEqualTo(before);
            return;
        }
        int after = streams.size();
        assertThat(accepted(command, streams))
                .as("again, story %s: %s", seed, command)
                .isTrue();
        assertThat(streams.size()).as("repeated, story %s: %s", seed, command).isEqualTo(after);
    }

    private static boolean accepted(Command command, ManyStreams streams) {
        try {
            streams.send(command);
            return true;
        } catch (CommandRefused refused) {
            return false;
        }
    }
}
