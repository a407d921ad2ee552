package nextstep.benchmarks.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nextstep.benchmarks.stores.Store;
import nextstep.query.QuerySide;
import nextstep.query.views.Projector;
import nextstep.web.Program;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Gets the archive of a log as anybody would: from the query side that runs over it, once all of it is sealed. */
final class ArchiveMaking {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private ArchiveMaking() {}

    static Path of(Store store, long size) throws IOException, InterruptedException {
        Path file = store.folder().resolve("archive.tar");
        try (ConfigurableApplicationContext context =
                        Program.of(QuerySide.class).run(store.arguments().toArray(String[]::new));
                HttpClient client = HttpClient.newHttpClient()) {
            if (!context.getBean(Projector.class).reaches(size - 1, Duration.ofMinutes(30))) {
                throw new IllegalStateException("The views do not come to the end of the log");
            }
            String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
            while (sealed(client, address) < size) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            HttpResponse<Path> archive = client.send(asked(address + "/log/export"), BodyHandlers.ofFile(file));
            if (archive.statusCode() != 200) {
                throw new IllegalStateException("/log/export answered " + archive.statusCode());
            }
        }
        return file;
    }

    private static long sealed(HttpClient client, String address) throws IOException, InterruptedException {
        HttpResponse<String> log = client.send(asked(address + "/log"), BodyHandlers.ofString());
        return JsonMapper.shared()
                .readTree(log.body())
                .path("checkpoint")
                .path("size")
                .asLong(-1);
    }

    private static HttpRequest asked(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }
}
