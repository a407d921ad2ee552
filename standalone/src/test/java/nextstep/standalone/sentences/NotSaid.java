package nextstep.standalone.sentences;

import java.util.List;

/** Texts beside those that people are told: for logs, for faults of ours, for headers. */
final class NotSaid {
    private static final List<String> TEXTS = List.of(
            " have one name",
            "Nobody knows a ",
            "Axon Server is away; whether this was recorded is not known.",
            "Nobody who decides can be reached; nothing was recorded.",
            "No answer came; whether this was recorded is not known.",
            "Interrupted; whether this was recorded is not known.",
            "A command failed",
            "attachment; filename=\"",
            "attachment; filename=\"next-step-log-",
            "bytes */",
            "Accept, Accept-Language, Cookie",
            "Accept, Accept-Encoding, Accept-Language, Cookie",
            "Accept, Accept-Language, Authorization, Cookie",
            "The event at position ",
            " is not the one that was signed.",
            "The tree of size ",
            " is not the beginning of the tree of size ",
            "The log holds facts of streams only, not ",
            "It does not say what remains at ",
            "(?i)content-disposition:[^\\r\\n]*?[; ]name=\"([^\"\\r\\n]*)\"",
            "Records' constructors throw no checked exceptions",
            "There is no message ",
            " is no number",
            "Nothing stands for $",
            "No markup can stand here",
            "Bearer realm=\"next-step\"",
            "Request {} was left by its caller: {}",
            "Request {} failed: {} {}",
            "The wiki did not say who came back: {}",
            ", (?!.*, )",
            " or ",
            "Your token. A script sends it as the header Authorization: Bearer nst_... . It is shown this once.",
            "Give this link to the person it is for, and to nobody else. It signs them in once and is shown this once.");

    private NotSaid() {}

    static boolean is(String text) {
        return TEXTS.contains(text);
    }
}
