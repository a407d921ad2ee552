package nextstep.query.history.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final byte[] SALT = new byte[16];
    private static final byte[] PAYLOAD = "{\"title\":\"Text\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void isReadAsItWasWritten() {
        assertThat(Leaf.of(leaf("{}").entry())).isEqualTo(leaf("{}"));
    }

    @Test
    void neverHoldsThePayload() {
        assertThat(new String(leaf("{}").entry(), StandardCharsets.UTF_8)).doesNotContain("Text");
    }

    @Test
    void commitsToThePayloadAndTheSalt() {
        Hasher hasher = new Hasher();
        Hash commitment = hasher.commitment(SALT, PAYLOAD);
        byte[] otherSalt = SALT.clone();
        otherSalt[3] ^= 1;
        byte[] otherPayload = PAYLOAD.clone();
        otherPayload[3] ^= 1;

        assertThat(hasher.commitment(SALT, PAYLOAD)).isEqualTo(commitment);
        assertThat(hasher.commitment(otherSalt, PAYLOAD)).isNotEqualTo(commitment);
        assertThat(hasher.commitment(SALT, otherPayload)).isNotEqualTo(commitment);
        assertThatThrownBy(() -> hasher.commitment(new byte[15], PAYLOAD)).isInstanceOf(Unproven.class);
    }

    @Test
    void hasNoLineFeedInItsFieldsSoThatNoTwoEventsLookAlike() {
        assertThatThrownBy(() -> leaf("{}\n{}")).isInstanceOf(Unproven.class);
    }

    @Test
    void fitsABundleWithTheLongestHeader() {
        assertThat(leaf("x".repeat(10_000)).entry().length).isLessThan(Leaf.MOST_BYTES);
        assertThatThrownBy(() -> leaf("x".repeat(65_536)).entry()).isInstanceOf(Unproven.class);
    }

    private static Leaf leaf(String headers) {
        return new Leaf(4, 1_000_001, "id", "plan:a", 0, "name", "1", headers, new Hasher().commitment(SALT, PAYLOAD));
    }
}
