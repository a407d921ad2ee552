package nextstep.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every event can be said, in every language, whatever it leaves open. */
class SentencesTest {
    private static final EventNames NAMES = new EventNames(Facts.all());

    static Stream<Class<? extends Fact>> events() {
        return NAMES.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void saysOnlyWhatEverySuchFactStates(Class<? extends Fact> event) {
        RecordComponent[] components = event.getRecordComponents();
        String key = Sentences.message(NAMES.of(event).name());
        for (String language : Languages.SPOKEN) {
            JsonNode message = messages(language).path(key);
            assertThat(message.isString()).as("%s in %s", key, language).isTrue();
            for (int number : Message.of(message.asString()).parameters()) {
                assertThat(number).isLessThanOrEqualTo(components.length);
                assertThat(components[number - 1].getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .as("$%s of %s may be left open", number, key)
                        .isFalse();
            }
        }
    }

    private static JsonNode messages(String language) {
        try (InputStream file = SentencesTest.class.getResourceAsStream("/i18n/history/" + language + ".json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
