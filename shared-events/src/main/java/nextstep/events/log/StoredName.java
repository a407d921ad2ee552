package nextstep.events.log;

/**
 * The name and form under which an event is written. Both are ours and not Java's, so that packages can move.
 *
 * @param name the feature and what happened: {@code implementation.StepBlocked}
 * @param revision the revision of its form: {@code 1}, {@code 2} ...
 */
public record StoredName(String name, String revision) {
    @Override
    public String toString() {
        return name + "." + revision;
    }
}
