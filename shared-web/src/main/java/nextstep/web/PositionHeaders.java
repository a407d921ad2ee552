package nextstep.web;

/** The names under which log positions travel. */
public final class PositionHeaders {
    /** In an answer: the position of the last fact it rests on, or that it recorded. */
    public static final String LOG_POSITION = "Log-Position";

    /** In a request: answer only when the views have seen this position. */
    public static final String NOT_OLDER_THAN = "Not-Older-Than";

    /** The same as a query parameter. */
    public static final String NOT_OLDER_THAN_PARAMETER = "not-older-than";

    private PositionHeaders() {}
}
