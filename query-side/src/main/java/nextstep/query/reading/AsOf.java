package nextstep.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import nextstep.web.problems.Problem;

/** The recorded time a question is asked about. */
sealed interface AsOf {

    /** Reads {@code as-of}, or another parameter of the same form: a position, a day (its end, UTC) or an instant. */
    static AsOf of(String field, String text) {
        try {
            if (text.matches("-?\\d{1,18}")) {
                return new Position(Long.parseLong(text));
            } else if (text.length() == 10) {
                LocalDate day = LocalDate.parse(text);
                return new Until(
                        day,
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000));
            }
            Instant instant = Instant.parse(text);
            return new Until(instant.atZone(ZoneOffset.UTC).toLocalDate(), instant);
        } catch (DateTimeParseException e) {
            throw Problem.malformed(
                            field,
                            "$1 is a position such as 120, a day such as 2026-11-22, or an instant such as"
                                    + " 2026-11-22T12:00:00Z.",
                            field)
                    .raised();
        }
    }

    /** All the views know. */
    record Now() implements AsOf {}

    /** After the fact at this position. */
    record Position(long position) implements AsOf {
        public Position {
            if (position < -1) {
                throw Problem.malformed("as-of", "Positions count from 0; -1 is before the first fact.")
                        .raised();
            }
        }
    }

    /** With everything recorded until then. */
    record Until(LocalDate day, Instant instant) implements AsOf {}
}
