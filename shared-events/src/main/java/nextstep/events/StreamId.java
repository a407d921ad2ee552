package nextstep.events;

/**
 * The id of a stream. It carries its kind as a prefix ({@code plan:...}), because ids are unique across kinds, and is
 * stored as a plain string.
 */
public interface StreamId {

    /** The whole id with its prefix, for instance {@code initiative:movement-charter}. */
    String value();

    /** The id without its prefix, as it stands in addresses. */
    default String key() {
        return value().substring(value().indexOf(':') + 1);
    }
}
