package nextstep.command.conversations;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;

/** Lightning talks, where there are any, last from so many minutes to so many, an hour at most. */
record TalksHaveAShortestAndALongest(List<Integer> minutes) implements Rule {
    private static final int MOST = 60;

    @Override
    public boolean holds() {
        return minutes.isEmpty()
                || (minutes.size() == 2
                        && minutes.getFirst() >= 1
                        && minutes.getFirst() <= minutes.getLast()
                        && minutes.getLast() <= MOST);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "talk-minutes",
                "Give the shortest and the longest lightning talk in minutes, from 1 to 60, or none.",
                "lightningTalkMinutes");
    }
}
