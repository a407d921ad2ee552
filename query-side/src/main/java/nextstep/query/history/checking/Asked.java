package nextstep.query.history.checking;

import java.util.List;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What whoever checks brings along.
 *
 * @param keys the keys they trust, had from elsewhere; empty to take those in the archive
 * @param kept a checkpoint they kept from earlier
 * @param views whether to fold the views anew and compare them
 */
public record Asked(List<VerifierKey> keys, @Nullable Note kept, boolean views) {}
