package nextstep.query.history.sealing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.query.history.proof.VerifierKey;
import nextstep.web.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is signed.
 *
 * @param key the file of the keys; {@code log.key} in the data folder where nothing is said
 * @param origin the one name of this log, made at the first start where nothing is said; never changed afterwards
 * @param every how long to wait at least between two checkpoints
 * @param witnesses the keys of those whose cosignatures are taken
 */
@ConfigurationProperties("nextstep.log")
public record SealingSettings(
        @Nullable Path key,
        @DefaultValue("") String origin,
        @DefaultValue("1s") Duration every,
        @DefaultValue List<String> witnesses) {

    public Path keyFile(Stores stores) {
        return key != null ? key : stores.file("log.key");
    }

    public List<VerifierKey> witnessKeys() {
        return witnesses.stream().map(VerifierKey::of).toList();
    }
}
