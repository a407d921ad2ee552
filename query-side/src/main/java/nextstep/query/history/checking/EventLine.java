package nextstep.query.history.checking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Unproven;
import org.jspecify.annotations.Nullable;

/** One line of an archive: an event as it was recorded. */
record EventLine(
        @JsonProperty(required = true) long position,
        @JsonProperty(required = true) long recordedAt,
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String stream,
        @JsonProperty(required = true) long sequence,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String revision,
        @JsonProperty(required = true) String headers,
        @JsonProperty(required = true) String payload,
        @Nullable String salt,
        @JsonProperty(required = true) String commitment) {

    byte[] payloadBytes() {
        return payload.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in the tree for it, with the commitment that follows from salt and payload where there is a salt. */
    Leaf leaf(Hasher hasher) {
        Hash made = salt == null ? stated() : hasher.commitment(salted(salt), payloadBytes());
        return new Leaf(position, recordedAt, id, stream, sequence, name, revision, headers, made);
    }

    Hash stated() {
        return Hash.ofBase64(commitment);
    }

    private byte[] salted(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new Unproven("The salt of the event at position " + position + " is none.");
        }
    }
}
