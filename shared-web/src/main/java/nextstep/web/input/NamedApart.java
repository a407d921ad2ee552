package nextstep.web.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.web.problems.Problem;

/**
 * A value of which a form asks the kind and the name in two fields, because nobody can offer all names: {@code context=THEME:}
 * and {@code context.code=Content partnerships} are {@code context=THEME:Content-partnerships}.
 */
final class NamedApart {
    private static final String NAME = ".code";

    private NamedApart() {}

    static List<FormField> joined(List<FormField> filled) {
        Map<String, String> names = new HashMap<>();
        filled.stream()
                .filter(field -> field.name().endsWith(NAME))
                .forEach(field -> names.put(field.name(), field.value()));
        List<FormField> joined = new ArrayList<>();
        for (FormField field : filled) {
            String name = field.value().endsWith(":") ? names.remove(field.name() + NAME) : null;
            if (name != null) {
                joined.add(
                        new FormField(field.name(), field.value() + name.strip().replaceAll("\\s+", "-")));
            } else if (!field.name().endsWith(NAME)) {
                joined.add(field);
            }
        }
        names.keySet().stream().findFirst().ifPresent(alone -> {
            throw Problem.malformed(alone, "Choose above what this is the name of, or leave it empty.")
                    .raised();
        });
        return joined;
    }
}
