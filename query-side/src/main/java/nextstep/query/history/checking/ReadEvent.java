package nextstep.query.history.checking;

import nextstep.query.history.proof.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An event that was read, with what follows from its bytes.
 *
 * @param leaf the hash of what stands in the tree for it
 * @param broken why nothing can stand there for it, where that is so
 * @param fits whether payload and salt fit what was published of them
 */
record ReadEvent(EventLine line, Hash leaf, @Nullable String broken, boolean fits) {}
