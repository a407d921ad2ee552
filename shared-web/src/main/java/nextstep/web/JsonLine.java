package nextstep.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Keeps secrets out of the log also where its lines are JSON. (JSON keeps each event within its line by itself.) */
final class JsonLine implements StructuredLoggingJsonMembersCustomizer<Object> {
    private static final Pattern SECRET = Pattern.compile(LogLine.SECRET);

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, JsonLine::withoutSecrets));
    }

    private static @Nullable String withoutSecrets(@Nullable String text) {
        return text == null ? null : SECRET.matcher(text).replaceAll(LogLine.INSTEAD);
    }
}
