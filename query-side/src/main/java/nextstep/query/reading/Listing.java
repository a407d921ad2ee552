package nextstep.query.reading;

import java.util.List;
import java.util.Map;

/** All items of a list, and what belongs to the whole of it by name, such as the columns of a table. */
public record Listing<T>(List<T> items, Map<String, Object> beside) {}
