package nextstep.query.reading;

import java.util.List;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which part of a list is asked for. */
public record Page(int limit, int offset) {
    static final int DEFAULT = 200;
    static final int MOST = 500;

    public Page {
        if (limit < 1 || limit > MOST) {
            throw Problem.malformed("limit", "limit is from 1 to $1.", MOST).raised();
        }
        if (offset < 0) {
            throw Problem.malformed("offset", "offset counts from 0.").raised();
        }
    }

    <T> List<T> of(List<T> all) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    /** Where the next part is, of so many in all; nowhere after the last. */
    @Nullable
    String next(String address, int total) {
        if (offset + limit >= total) {
            return null;
        }
        UriComponentsBuilder next =
                UriComponentsBuilder.fromUriString(address).replaceQueryParam("offset", offset + limit);
        Questions.OF_PAGES.forEach(next::replaceQueryParam);
        return next.build(true).toUriString();
    }
}
