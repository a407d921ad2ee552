package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.axonframework.serialization.Revision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * States of aggregates as JSON of their fields. The format of a snapshot names the class, its {@link Revision} and a
 * checksum of its fields, so that one written by another version of the class is told apart. A change of what the
 * fields mean needs a new revision.
 */
final class SnapshotCodec {
    private static final char BETWEEN = '/';

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static String format(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        CRC32 checksum = new CRC32();
        checksum.update(fields(type).getBytes(StandardCharsets.UTF_8));
        return type.getName()
                + BETWEEN
                + (revision == null ? "" : revision.value())
                + BETWEEN
                + Long.toHexString(checksum.getValue());
    }

    private static String fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::toGenericString)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Empty where the state would not come back as it is. */
    Optional<byte[]> write(Object state) {
        try {
            byte[] written = mapper.writeValueAsBytes(state);
            byte[] again = mapper.writeValueAsBytes(mapper.readValue(written, state.getClass()));
            return Arrays.equals(written, again) ? Optional.of(written) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Empty where it was written by another version. */
    Optional<Object> read(String format, byte[] payload) {
        String name = format.substring(0, Math.max(0, format.indexOf(BETWEEN)));
        try {
            Class<?> type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
            return format.equals(format(type)) ? Optional.of(mapper.readValue(payload, type)) : Optional.empty();
        } catch (ClassNotFoundException | JacksonException e) {
            return Optional.empty();
        }
    }
}
