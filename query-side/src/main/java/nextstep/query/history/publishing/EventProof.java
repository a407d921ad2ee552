package nextstep.query.history.publishing;

import java.util.List;
import java.util.stream.Collectors;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.sealing.Signed;

/**
 * A proof that an event is in the log.
 *
 * @param hash of the leaf
 * @param path what leads from the leaf to the root
 */
public record EventProof(SealedRecord record, Leaf leaf, Hash hash, List<Hash> path, Signed signed) {

    /** As C2SP tlog-proof writes it, to be kept beside a document and checked without us. */
    String written() {
        return "c2sp.org/tlog-proof@v1\nindex " + leaf.position() + "\n"
                + path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()) + "\n"
                + signed.note().written();
    }
}
