package nextstep.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedAnswerTest {
    @Test
    void leavingThingsOutIsAllowed() {
        assertThat(new ExpectedAnswer("{\"items\":[{\"code\":\"…\"},\"…\"]}")
                        .differenceTo("{\"items\":[{\"code\":\"A\",\"kind\":\"HUB\"},{\"code\":\"B\"}],\"total\":2}"))
                .isEmpty();
    }

    @Test
    void sayingWhatIsNotSoIsFound() {
        assertThat(new ExpectedAnswer("{\"total\":3}").differenceTo("{\"total\":2}"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("answer.total"));
    }

    @Test
    void anItemThatIsNotThereIsFound() {
        assertThat(new ExpectedAnswer("[{\"code\":\"C\"}]").differenceTo("[{\"code\":\"A\"}]"))
                .isPresent();
    }

    @Test
    void plainLinesAreComparedOneByOne() {
        String real = "HTTP/1.1 201 \r\nLocation: /plans/x\r\n";
        assertThat(new ExpectedAnswer("HTTP/1.1 201\nLocation: …").differenceTo(real))
                .isEmpty();
        assertThat(new ExpectedAnswer("HTTP/1.1 200").differenceTo(real)).isPresent();
    }

    @Test
    void examplesAreReadFromADocument() {
        assertThat(ConsoleExample.of("""
                        # Title
                        ```console
                        $ curl -s \\
                            localhost
                        {"a":1}
                        $ true
                        ```
                        $ not inside
                        """))
                .containsExactly(
                        new ConsoleExample(3, "curl -s localhost", "{\"a\":1}"), new ConsoleExample(6, "true", ""));
    }
}
