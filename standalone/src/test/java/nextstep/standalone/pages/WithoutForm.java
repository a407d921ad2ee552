package nextstep.standalone.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The writes that no page has a form for, each with the reason: {@code without-form.txt} beside this class. */
final class WithoutForm {
    private WithoutForm() {}

    static Map<String, String> read() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream list = Objects.requireNonNull(WithoutForm.class.getResourceAsStream("without-form.txt"))) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> reasons.put(line[0], line[1].strip()));
        }
        return reasons;
    }
}
