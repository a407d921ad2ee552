package nextstep.query.mandates;

import java.util.List;
import nextstep.events.people.PersonId;

/**
 * A person, as far as their acts are public.
 *
 * @param name what they are called now; where it was removed, "former participant"
 * @param mandates those they ever had, whether they hold on the date or not
 */
public record PersonDetail(PersonId id, String path, String name, List<MandateShown> mandates) {}
