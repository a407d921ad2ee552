package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hub in the list of hubs.
 *
 * @param statusNow in which status it is on the date, since when, on what evidence
 * @param members its members on the date
 * @param fiscalSponsors who holds money for it on the date
 */
record HubShown(
        @JsonUnwrapped GroupListed group,
        @Nullable StatusOf statusNow,
        List<TieShown> members,
        List<TieShown> fiscalSponsors) {}
