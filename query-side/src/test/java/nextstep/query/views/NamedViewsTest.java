package nextstep.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import nextstep.query.AllViews;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever compares two moments is told what kind of rows changed. */
class NamedViewsTest {
    @Test
    void everyViewThatIsComparedIsCalledSomething() throws IOException {
        JsonNode messages;
        try (InputStream file = NamedViewsTest.class.getResourceAsStream("/i18n/history/en.json")) {
            messages = JsonMapper.shared().readTree(file);
        }
        assertThat(AllViews.PROJECTIONS.stream()
                        .flatMap(projection -> new Fold(projection, Fold.Stored.NOTHING, 0).views().stream())
                        .map(Rows::view)
                        .filter(view -> !view.isIndex())
                        .map(view -> "view-" + view.name().replace('_', '-')))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.has(key)).as(key).isTrue());
    }
}
