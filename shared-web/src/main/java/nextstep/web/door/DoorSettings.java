package nextstep.web.door;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How others come to this tracker.
 *
 * @param address where people find it, {@code https://next-step.example.org}; empty to take what each request says
 */
@ConfigurationProperties("nextstep.door")
public record DoorSettings(@DefaultValue("") String address) {
    public DoorSettings {
        address = address.replaceFirst("/+$", "");
        if (!address.isEmpty() && !address.matches("https?://[^/?#\\s]+")) {
            throw new IllegalArgumentException(
                    "nextstep.door.address is where people find the tracker, without a path: https://HOST, not "
                            + address);
        }
    }

    boolean stated() {
        return !address.isEmpty();
    }

    boolean secure() {
        return address.startsWith("https://");
    }

    /** Host and port, as a browser says them in Origin and Host. */
    String authority() {
        return URI.create(address).getAuthority();
    }
}
