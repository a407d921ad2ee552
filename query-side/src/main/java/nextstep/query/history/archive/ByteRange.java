package nextstep.query.history.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as the header {@code Range} asks for it (RFC 9110, 14).
 *
 * @param first byte
 * @param last byte; empty for all the rest
 */
record ByteRange(long first, @Nullable Long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})?");

    /** What is asked for; empty where it is the whole, several parts, or in a form that is none: then the whole is given. */
    static Optional<ByteRange> of(@Nullable String header) {
        Matcher one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches()) {
            return Optional.empty();
        }
        ByteRange range =
                new ByteRange(Long.parseLong(one.group(1)), one.group(2) == null ? null : Long.valueOf(one.group(2)));
        return range.last != null && range.last < range.first ? Optional.empty() : Optional.of(range);
    }

    boolean isWithin(long length) {
        return first < length;
    }

    /** How many bytes of a file of this length. */
    long count(long length) {
        return lastOf(length) - first + 1;
    }

    /** As the answer says it. */
    String of(long length) {
        return "bytes " + first + "-" + lastOf(length) + "/" + length;
    }

    private long lastOf(long length) {
        return last == null ? length - 1 : Math.min(last, length - 1);
    }
}
