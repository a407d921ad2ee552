package nextstep.command.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nextstep.command.Refusal;
import nextstep.command.running.AggregateTypes;
import nextstep.events.log.RecordJson;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Commands and what comes of them as JSON under names of ours. Nothing of it is kept: the processes agree on one version. */
final class OnTheWire implements Serializer {
    private static final String REVISION = "1";

    private final JsonMapper json = RecordJson.mapper();
    private final Converter converter = new ChainingConverter();
    private final Map<String, Class<?>> types = new HashMap<>();

    OnTheWire(AggregateTypes aggregates) {
        Stream.concat(
                        aggregates.commands(),
                        Stream.concat(
                                Stream.of(CameOfIt.class, Refusal.class),
                                Stream.of(WhyNot.class.getPermittedSubclasses())))
                .forEach(this::add);
    }

    private void add(Class<?> type) {
        Class<?> other = types.put(type.getSimpleName(), type);
        if (other != null) {
            throw new IllegalStateException(type + " and " + other + " have one name");
        }
    }

    /** Under which name values of this type travel. */
    static String name(Class<?> type) {
        return type.getSimpleName();
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expected) {
        byte[] bytes = json.writeValueAsBytes(object);
        return new SimpleSerializedObject<>(
                converter.convert(bytes, byte[].class, expected),
                expected,
                typeForClass(object == null ? null : object.getClass()));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
    public <S, T> T deserialize(SerializedObject<S> object) {
        byte[] bytes = converter.convert(object.getData(), object.getContentType(), byte[].class);
        return (T) json.readValue(bytes, classForType(object.getType()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return converter.canConvert(byte[].class, expected);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon has it
    public Class classForType(SerializedType type) {
        return Objects.requireNonNull(types.get(type.getName()), () -> "Nobody knows a " + type.getName());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon has it
    public SerializedType typeForClass(@Nullable Class type) {
        return type == null
                ? SimpleSerializedType.emptyType()
                : new SimpleSerializedType(type.getSimpleName(), REVISION);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
