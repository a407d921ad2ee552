package nextstep.query.reading;

import java.time.LocalDate;
import java.util.List;
import nextstep.web.pages.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What every question carries besides its own words.
 *
 * @param asOf the recorded time it is about
 * @param on the effective date it is about; empty for today
 * @param notOlderThan the position that the answer has to know; -1 for any
 * @param visit who asks, in which languages, for a page or for JSON
 * @param address path and query, which the answer depends on
 * @param known the tag of the answer that the reader already has
 * @param filtered the things that its filters name
 * @param shared everybody else who asks this gets the same: nobody is signed in, and no form came back
 * @param zipped whether the reader takes the answer compressed by gzip
 * @param as the form in which the answer is taken along; empty where JSON or a page is wanted
 */
public record Asked(
        AsOf asOf,
        @Nullable LocalDate on,
        long notOlderThan,
        Visit visit,
        String address,
        @Nullable String known,
        List<Filtered> filtered,
        boolean shared,
        boolean zipped,
        @Nullable Form as) {

    /** The reader has the answer of this tag already. */
    boolean knows(String tag) {
        return known != null && known.contains(tag);
    }

    /** It is about now, by both clocks. */
    public boolean ofNow() {
        return asOf instanceof AsOf.Now && on == null;
    }

    /** The languages that the reader understands, the best first, as codes in small letters. */
    public List<String> languages() {
        return visit.languages();
    }
}
