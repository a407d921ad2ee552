package nextstep.events.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;

/** An address on the web, {@code http} or {@code https} only, so that it can be shown as a link without danger. */
public record Link(@JsonValue String address) {
    /** The most characters it has. */
    public static final int MOST = 2000;

    private static final String FORM = "A link is an http or https address.";

    @JsonCreator
    public Link {
        address = Texts.line("A link", address, MOST);
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new Malformed(FORM);
            }
        } catch (URISyntaxException e) {
            throw new Malformed(FORM);
        }
    }

    @Override
    public String toString() {
        return address;
    }
}
