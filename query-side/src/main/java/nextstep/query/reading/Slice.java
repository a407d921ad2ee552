package nextstep.query.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some items of something without end, and where the next ones begin.
 *
 * @param parameter of the address that says where a part begins
 * @param begin its value for the next part; empty where there is none
 * @param beside what belongs to the whole, by name
 */
public record Slice<T>(
        List<T> items, String parameter, @Nullable Long begin, Map<String, Object> beside) {

    @Nullable
    String next(String address) {
        return begin == null
                ? null
                : UriComponentsBuilder.fromUriString(address)
                        .replaceQueryParam(parameter, begin)
                        .build(true)
                        .toUriString();
    }
}
