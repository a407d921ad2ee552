package nextstep.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the whole API (OpenAPI 3.1), which a test of the whole holds against the program. */
@RestController
public final class OpenApiDocument {
    private final byte[] document = read();

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        return document;
    }

    private static byte[] read() {
        try (InputStream resource =
                Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream("/openapi.json"))) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
