package nextstep.events.log;

import java.net.URI;
import java.net.URISyntaxException;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/**
 * Where Axon Server is, written as {@code axon-server://HOST:PORT,HOST:PORT/CONTEXT}, and {@code axon-servers://} over TLS.
 *
 * @param servers hosts with their ports, separated by commas
 * @param context which of its event stores
 */
public record AxonServerAddress(String servers, String context, boolean encrypted) {
    static final String PREFIX = "axon-server";
    private static final String PLAIN = PREFIX + "://";
    private static final String ENCRYPTED = PREFIX + "s://";
    private static final String USUAL_CONTEXT = "default";
    private static final long AGAIN_MILLIS = 200;

    /** Reads an address. */
    public static AxonServerAddress of(String url) {
        boolean encrypted = url.startsWith(ENCRYPTED);
        if (!encrypted && !url.startsWith(PLAIN)) {
            throw malformed(url);
        }
        String rest = url.substring((encrypted ? ENCRYPTED : PLAIN).length());
        int slash = rest.indexOf('/');
        String servers = slash < 0 ? rest : rest.substring(0, slash);
        String context = slash < 0 ? "" : rest.substring(slash + 1);
        for (String server : servers.split(",", -1)) {
            checkServer(server, url);
        }
        return new AxonServerAddress(servers, context.isEmpty() ? USUAL_CONTEXT : context, encrypted);
    }

    private static void checkServer(String server, String url) {
        try {
            if (new URI("grpc://" + server).getHost() == null) {
                throw malformed(url);
            }
        } catch (URISyntaxException e) {
            throw malformed(url);
        }
    }

    private static IllegalArgumentException malformed(String url) {
        return new IllegalArgumentException(
                "Axon Server's address is written " + PLAIN + "HOST:8124/default, and not " + url);
    }

    /**
     * How its connector is set up for us.
     *
     * @param component what Axon Server shows as the name of this program
     * @param token of Axon Server's access control; empty where it has none
     */
    public AxonServerConfiguration configuration(String component, String token) {
        AxonServerConfiguration configuration = AxonServerConfiguration.builder()
                .servers(servers)
                .context(context)
                .componentName(component)
                .build();
        configuration.setSslEnabled(encrypted);
        configuration.setReconnectInterval(AGAIN_MILLIS);
        if (!token.isEmpty()) {
            configuration.setToken(token);
        }
        return configuration;
    }

    /** Connections set up in this way; the first is made when it is needed. */
    public static AxonServerConnectionManager connections(AxonServerConfiguration configuration) {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
    }
}
