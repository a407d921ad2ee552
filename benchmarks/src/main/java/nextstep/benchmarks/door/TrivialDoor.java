package nextstep.benchmarks.door;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A handler that reads the same body and does nothing with it, in the least that is a program with a web server. */
final class TrivialDoor implements Door {
    private final ConfigurableApplicationContext context = SpringApplication.run(
            TrivialHandler.class, "--server.port=0", "--logging.level.root=warn", "--spring.main.banner-mode=off");

    @Override
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public byte[] request(int client, int number) {
        String body = OurDoor.body(client, number);
        String request = "POST /plans HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        context.close();
    }
}
