package nextstep.web.people;

/** Asked before every command: may this person do this? The one place where that is decided. */
@FunctionalInterface
public interface Rights {
    /** Whoever holds a valid token may write. */
    Rights EVERY_TOKEN_HOLDER = (actor, operation) -> {};

    /**
     * Lets pass or refuses.
     *
     * @param operation the command, with all it names
     * @throws nextstep.web.problems.ProblemRaised 403, with a sentence that says which mandate is needed
     */
    void check(Actor actor, Record operation);
}
