package nextstep.standalone.fleet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx with the configuration that is shipped, but for names and ports. */
final class Gateway implements AutoCloseable {
    private final Process process;
    private final int port;

    private Gateway(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Without nginx the test is skipped and says why. */
    static Path program() {
        Optional<Path> found = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "nginx is not installed here, so no gateway can be started");
        return found.orElseThrow();
    }

    /** Before these, by the names that the configuration knows them under. */
    static Gateway before(Map<String, Side> sides, Path folder) throws IOException {
        int port = Side.freePort();
        String shipped = Files.readString(ComposeFile.HOME.resolve("deploy/gateway/nginx.conf"));
        String here = shipped.replace("listen 8080", "listen 127.0.0.1:" + port).replace("/tmp/", folder + "/");
        for (Map.Entry<String, Side> side : sides.entrySet()) {
            here = here.replace(
                    "server " + side.getKey() + ":8080",
                    "server 127.0.0.1:" + side.getValue().port());
        }
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), here);
        Process process = new ProcessBuilder(
                        program().toString(),
                        "-c",
                        configuration.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString(),
                        "-g",
                        "daemon off; master_process off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        return new Gateway(process, port);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
