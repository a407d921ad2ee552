package nextstep.query.reading;

import java.util.Map;
import java.util.Objects;
import nextstep.query.maps.WorldMap;
import nextstep.web.pages.Here;

/**
 * How an answer lies on a map.
 *
 * @param name of what belongs to the whole of the answer and says how much there is where
 */
public record Mapped<T>(String name, Class<T> kind, Drawn<T> drawn) {

    WorldMap of(Map<String, Object> answer, Here here, Names names) {
        return drawn.of(kind.cast(Objects.requireNonNull(answer.get(name))), here, names);
    }

    /** A map of what was counted. */
    @FunctionalInterface
    public interface Drawn<T> {
        WorldMap of(T counted, Here here, Names names);
    }
}
