package nextstep.events.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records as JSON that a person can read: fields in the order of the record, nothing where nothing is stated. Reading is
 * strict: an unknown field, a missing one or one of another type is an error.
 */
public final class RecordJson {
    private RecordJson() {}

    /** What writes and reads in this way. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule("records").setValueInstantiators(new RecordMaking()))
                .annotationIntrospector(new RequiredUnlessNullable())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultNullHandling(all -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }
}
