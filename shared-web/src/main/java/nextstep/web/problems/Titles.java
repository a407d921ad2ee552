package nextstep.web.problems;

/** The kinds of problem in a few words, by HTTP status. */
final class Titles {
    private Titles() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "The request is malformed";
            case 401 -> "Sign in first";
            case 403 -> "You may not do this";
            case 404 -> "There is nothing here";
            case 405 -> "This method is not offered here";
            case 406 -> "This form is not offered here";
            case 408 -> "The request came too slowly";
            case 409 -> "This does not fit what is so now";
            case 410 -> "This is over";
            case 412 -> "It has changed meanwhile";
            case 413 -> "The request is too large";
            case 415 -> "This form is not understood here";
            case 416 -> "There is no such part";
            case 422 -> "A rule says no";
            case 429 -> "Too many requests";
            case 502 -> "Another server is silent";
            case 503 -> "Not now";
            default -> status < 500 ? "The request cannot be answered" : "Something is broken here";
        };
    }
}
