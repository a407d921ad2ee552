package nextstep.query.history.sealing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why nothing is signed at present. One process signs at a time, so it is kept beside the seals: whichever process is asked
 * tells the same. Where even that cannot be written, this process tells its own.
 */
final class SealingTrouble {
    private static final Logger LOG = LoggerFactory.getLogger(SealingTrouble.class);

    private final SealDatabase shared;
    private volatile @Nullable String own;
    private boolean mayStand = true;

    SealingTrouble(SealDatabase shared) {
        this.shared = shared;
    }

    Optional<String> now() {
        String here = own;
        return here == null
                ? shared.find("select cause from sealing_trouble", row -> row.getString(1))
                : Optional.of(here);
    }

    /** Whether this is news. */
    boolean is(String cause) {
        boolean news = !cause.equals(own);
        own = cause;
        if (news || !mayStand) {
            try {
                shared.update(
                        "insert into sealing_trouble (place, cause) values (0, ?)"
                                + " on conflict (place) do update set cause = excluded.cause",
                        cause);
                mayStand = true;
            } catch (SealsUnreachable e) {
                LOG.debug("That nothing is signed is told by this process alone", e);
            }
        }
        return news;
    }

    /** Another process signs: what may be wrong is its to tell. */
    void isAnothers() {
        own = null;
        mayStand = true;
    }

    /** It was signed. */
    void isOver() {
        if (mayStand) {
            shared.update("delete from sealing_trouble");
            mayStand = false;
        }
        own = null;
    }
}
