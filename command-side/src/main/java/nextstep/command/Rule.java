package nextstep.command;

/** A rule of the domain: the facts it needs, whether it holds, the sentence it says. A record named by that sentence. */
public interface Rule {
    boolean holds();

    Refusal refusal();

    /**
     * Lets pass or refuses.
     *
     * @throws CommandRefused when the rule does not hold
     */
    default void check() {
        if (!holds()) {
            throw new CommandRefused(refusal());
        }
    }
}
