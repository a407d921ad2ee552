package nextstep.query.history.selfcheck;

import nextstep.query.views.Difference;

/**
 * A row that is not as the log says.
 *
 * @param key of the row and the position from which it is valid
 * @param what {@code missing}, {@code too much} or {@code another}
 */
public record Differing(String view, String key, String what) {
    /** Of what is read, the one, against what was folded anew, the other. */
    static Differing of(Difference difference) {
        String what = difference.one() == null ? "missing" : difference.other() == null ? "too much" : "another";
        return new Differing(difference.view(), String.valueOf(difference.key()), what);
    }

    /** The same without a word of the row, in which a text may still stand that was suppressed. */
    Differing withoutKey() {
        return new Differing(view, "", what);
    }
}
