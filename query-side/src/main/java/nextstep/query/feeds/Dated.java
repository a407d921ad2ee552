package nextstep.query.feeds;

import java.time.LocalDate;

/**
 * Something with days of its own.
 *
 * @param path where it is told, on this site; tells it from everything else
 * @param last the last day; the first where it is one day only
 */
public record Dated(String path, LocalDate first, LocalDate last, String title) {
    public static Dated on(String path, LocalDate day, String title) {
        return new Dated(path, day, day, title);
    }
}
