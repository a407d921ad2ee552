package nextstep.events.mandates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nextstep.events.Ids;
import nextstep.events.StreamId;
import nextstep.events.groups.GroupId;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The id of a mandate: {@code mandate:ada.delegate.WMPL}. */
public record MandateId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public MandateId {
        value = Ids.joined("mandate", value);
    }

    /** The id a mandate has where nobody gives it another: of whom, for what, for which group. */
    public static MandateId of(PersonId person, MandateKind kind, @Nullable GroupId group) {
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MandateId(person.key() + "." + what + (group == null ? "" : "." + group.key()));
    }

    @Override
    public String toString() {
        return value;
    }
}
