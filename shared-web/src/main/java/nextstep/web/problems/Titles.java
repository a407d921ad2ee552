package nextstep.web.problems;

import nextstep.web.languages.Wording;

/** The kinds of problem in a few words, by HTTP status. */
final class Titles {
    private Titles() {}

    /** In another language; as it is where that has no word for it. */
    static String in(Wording wording, int status, String title) {
        String key = "problem-status-" + status;
        return wording.knows(key) ? wording.text(key) : title;
    }

    /** In English, the same as pages say. */
    static String of(int status) {
        return switch (status) {
            case 400 -> "The request cannot be understood";
            case 401 -> "You are not signed in";
            case 403 -> "You may not do this";
            case 404 -> "There is nothing here";
            case 405 -> "This cannot be done here";
            case 406 -> "This form is not offered here";
            case 408 -> "The request came too slowly";
            case 409 -> "This does not fit what is so now";
            case 410 -> "This is no longer here";
            case 412 -> "It has changed meanwhile";
            case 413 -> "This is too large";
            case 415 -> "This form is not understood here";
            case 416 -> "There is no such part";
            case 422 -> "A rule says no";
            case 429 -> "Too many requests";
            case 502 -> "Another server is silent";
            case 503 -> "Not now";
            default -> status < 500 ? "The request cannot be answered" : "Something is broken on our side";
        };
    }
}
