package nextstep.standalone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the tracker runs, for commands that find it by its folder unless told. */
final class AddressOption {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the tracker runs (default: found by its data folder; else http://127.0.0.1:8080).")
    private @Nullable String url;

    /** Made by picocli, which fills it. */
    AddressOption() {}

    /** As if it was given. */
    AddressOption(String url) {
        this.url = url;
    }

    Optional<String> stated() {
        return Optional.ofNullable(url);
    }
}
