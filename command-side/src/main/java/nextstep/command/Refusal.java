package nextstep.command;

import nextstep.events.values.Sentence;

/**
 * Why a command is refused.
 *
 * @param kind which answer it becomes
 * @param code a stable code for programs: small letters and hyphens, {@code fourth-recommendation}
 * @param sentence tells a person what to do: "A group picks one to three recommendations, not $1."
 * @param subject what it is about: the component of the command, or an id; may be empty
 */
public record Refusal(Kind kind, String code, Sentence sentence, String subject) {

    /** What was asked for is wrong in itself: 422. */
    public static Refusal unprocessable(String code, String words, String subject, Object... given) {
        return unprocessable(code, Sentence.of(words, given), subject);
    }

    /** The same for a sentence made elsewhere. */
    public static Refusal unprocessable(String code, Sentence sentence, String subject) {
        return new Refusal(Kind.UNPROCESSABLE, code, sentence, subject);
    }

    /** What was named is not there: 404 where the address names it, 422 where the body does. */
    public static Refusal unknown(String code, String words, String subject, Object... given) {
        return new Refusal(Kind.UNKNOWN, code, Sentence.of(words, given), subject);
    }

    /** What was asked for does not fit what is so now: 409. */
    public static Refusal conflict(String code, String words, String subject, Object... given) {
        return conflict(code, Sentence.of(words, given), subject);
    }

    /** The same for a sentence made elsewhere. */
    public static Refusal conflict(String code, Sentence sentence, String subject) {
        return new Refusal(Kind.CONFLICT, code, sentence, subject);
    }

    /** Whoever asks may not ask for this: 403. */
    public static Refusal forbidden(String code, String words, String subject, Object... given) {
        return forbidden(code, Sentence.of(words, given), subject);
    }

    /** The same for a sentence made elsewhere. */
    public static Refusal forbidden(String code, Sentence sentence, String subject) {
        return new Refusal(Kind.FORBIDDEN, code, sentence, subject);
    }

    /** The kinds of refusal. */
    public enum Kind {
        UNPROCESSABLE,
        UNKNOWN,
        CONFLICT,
        FORBIDDEN
    }
}
