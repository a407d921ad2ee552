package nextstep.query.history.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Cosignature;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Signature;
import nextstep.query.history.proof.VerifierKey;
import nextstep.query.history.publishing.SealedLog.TreeProof;
import nextstep.query.history.sealing.Signed;
import org.jspecify.annotations.Nullable;

/** The answers under {@code /log}, as JSON shows them. */
final class Shown {
    private Shown() {}

    /** The log as a whole: what is signed, by whom, and where to find what a checker needs. */
    record TheLog(
            String origin,
            List<Key> keys,
            TreeHead checkpoint,
            @Nullable TreeHead witnessed,
            @Nullable String trouble,
            Map<String, String> addresses,
            String format) {}

    /** A key and the size of the tree from which on it has signed. */
    record Key(String key, long since) {}

    /** A checkpoint. */
    record TreeHead(long size, String root, Instant signedAt, String note, List<Witness> witnesses) {
        static TreeHead of(Signed signed, List<VerifierKey> witnesses) {
            Checkpoint checkpoint = signed.checkpoint();
            return new TreeHead(
                    checkpoint.size(),
                    checkpoint.root().base64(),
                    signed.at(),
                    signed.note().written(),
                    signed.note().signatures().stream()
                            .filter(signature -> witnesses.stream().anyMatch(key -> isBy(key, signature)))
                            .map(signature ->
                                    new Witness(signature.name(), Instant.ofEpochSecond(Cosignature.time(signature))))
                            .toList());
        }

        private static boolean isBy(VerifierKey key, Signature signature) {
            return key.name().equals(signature.name()) && key.id() == signature.keyId();
        }
    }

    /** Who else signed a checkpoint, and when. */
    record Witness(String name, Instant at) {}

    /** A proof that an event is in the log, with all that is needed to follow it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfEvent(
            long position,
            String entry,
            String payload,
            @Nullable String salt,
            boolean suppressed,
            String leaf,
            List<String> path,
            String checkpoint) {
        static OfEvent of(EventProof proof) {
            byte[] salt = proof.record().salt();
            return new OfEvent(
                    proof.leaf().position(),
                    new String(proof.leaf().entry(), StandardCharsets.UTF_8),
                    new String(proof.record().record().payload(), StandardCharsets.UTF_8),
                    salt == null ? null : HexFormat.of().formatHex(salt),
                    salt == null,
                    proof.hash().base64(),
                    proof.path().stream().map(Hash::base64).toList(),
                    proof.signed().note().written());
        }
    }

    /** A proof that one tree begins like another. */
    record OfTree(long from, String fromRoot, long to, String toRoot, List<String> path) {
        static OfTree of(TreeProof proof) {
            return new OfTree(
                    proof.from(),
                    proof.fromRoot().base64(),
                    proof.to(),
                    proof.toRoot().base64(),
                    proof.path().stream().map(Hash::base64).toList());
        }
    }
}
