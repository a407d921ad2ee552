package nextstep.query.history;

import nextstep.web.problems.Problem;
import nextstep.web.problems.ProblemRaised;

/**
 * A thing by whose whole id the history is asked. One that nobody knows is refused, so that a misspelt id is not taken for a thing
 * of which nothing was recorded.
 */
record AskedAbout(String id) {
    AskedAbout {
        if (!ThingIds.isOne(id)) {
            throw Problem.malformed(
                            "about",
                            "about is the id of a thing with its kind, such as group:CEEHUB. Kinds are $1.",
                            String.join(", ", ThingIds.KINDS))
                    .raised();
        }
    }

    /** To be thrown where nothing is known of it. */
    ProblemRaised unknown() {
        return Problem.unknown(id.substring(0, id.indexOf(':')), id).at("about").raised();
    }
}
