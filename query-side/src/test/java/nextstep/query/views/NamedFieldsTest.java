package nextstep.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nextstep.events.implementation.Phase;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.query.AllViews;
import nextstep.query.history.ReadersWords;
import nextstep.web.languages.Messages;
import nextstep.web.languages.Wording;
import org.junit.jupiter.api.Test;

/** Whoever reads what a fact changed is told in their language what each field is, not how the program spells it. */
class NamedFieldsTest {
    @Test
    void everyFieldOfEveryRowAndFactHasAName() {
        Wording english = Messages.all().in("en");
        Set<String> fields = new TreeSet<>();
        AllViews.PROJECTIONS.stream()
                .flatMap(projection -> new Fold(projection, Fold.Stored.NOTHING, 0).views().stream())
                .map(Rows::view)
                .filter(view -> !view.isIndex())
                .forEach(view -> collect(view.rowType(), fields));
        new EventNames(Facts.all()).events().forEach(event -> collect(event, fields));

        assertThat(fields).contains("decidedAt", "said", "due");
        assertThat(fields)
                .filteredOn(field -> !english.calls(ReadersWords.messageOf(field)))
                .isEmpty();
    }

    @Test
    void everyKindAndStateHasAName() {
        Wording english = Messages.all().in("en");
        Set<Class<?>> kinds = new LinkedHashSet<>();
        AllViews.PROJECTIONS.stream()
                .flatMap(projection -> new Fold(projection, Fold.Stored.NOTHING, 0).views().stream())
                .map(Rows::view)
                .filter(view -> !view.isIndex())
                .forEach(view -> kinds(view.rowType(), kinds));
        new EventNames(Facts.all()).events().forEach(event -> kinds(event, kinds));

        assertThat(kinds).contains(Phase.class);
        assertThat(kinds.stream()
                        .flatMap(kind -> Stream.of(kind.getEnumConstants()))
                        .map(Enum.class::cast)
                        .filter(kind -> ReadersWords.kindNamed(kind.name(), english::calls)
                                .isEmpty())
                        .map(kind -> kind.getDeclaringClass().getSimpleName() + " " + kind.name()))
                .isEmpty();
    }

    private static void kinds(Class<?> type, Set<Class<?>> kinds) {
        if (type.isEnum()) {
            kinds.add(type);
        } else if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .flatMap(component -> inside(component.getGenericType()))
                    .forEach(part -> kinds(part, kinds));
        }
    }

    /** The names under which JSON has what is in a record, and in what it holds. */
    private static void collect(Class<?> type, Set<String> fields) {
        if (!type.isRecord() || type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(component.getName());
            inside(component.getGenericType()).forEach(part -> collect(part, fields));
        }
        for (Method method : type.getMethods()) {
            JsonProperty named = method.getAnnotation(JsonProperty.class);
            if (named != null) {
                fields.add(named.value());
            }
        }
    }

    private static Stream<Class<?>> inside(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(NamedFieldsTest::inside);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
    }
}
