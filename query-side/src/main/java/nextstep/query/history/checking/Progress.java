package nextstep.query.history.checking;

/** Hears how far the checker has come. */
@FunctionalInterface
public interface Progress {
    Progress NOBODY_WATCHES = (what, done, all) -> {};

    /** So many of so many are done. */
    void at(String what, long done, long all);
}
