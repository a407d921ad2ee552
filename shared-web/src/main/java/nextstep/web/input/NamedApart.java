package nextstep.web.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nextstep.web.problems.Fault;
import nextstep.web.problems.Problem;

/**
 * A value of which a form asks the kind and the name in two fields, because nobody can offer all names: {@code context=THEME:}
 * and {@code context.code=Content partnerships} are {@code context=THEME:Content-partnerships}.
 */
final class NamedApart {
    private static final String NAME = ".code";
    private static final int MOST = 60;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private NamedApart() {}

    /** What was filled in, with the names behind their kinds. */
    static List<FormField> joined(List<FormField> sent) {
        Map<String, String> names = new HashMap<>();
        sent.stream()
                .filter(field -> field.name().endsWith(NAME))
                .forEach(field -> names.put(field.name(), field.value()));
        List<FormField> joined = new ArrayList<>();
        for (FormField field : sent.stream().filter(FormField::isFilled).toList()) {
            String apart = field.name() + NAME;
            String name = field.value().endsWith(":") ? names.remove(apart) : null;
            if (name != null && name.isBlank()) {
                throw Problem.malformed(List.of(Fault.missing(apart, apart))).raised();
            } else if (name != null) {
                joined.add(new FormField(field.name(), field.value() + code(apart, name)));
            } else if (!field.name().endsWith(NAME)) {
                joined.add(field);
            }
        }
        names.values().removeIf(String::isBlank);
        names.keySet().stream().findFirst().ifPresent(alone -> {
            throw Problem.malformed(alone, "Choose above what this is the name of, or leave it empty.")
                    .raised();
        });
        return joined;
    }

    private static String code(String field, String name) {
        String code = name.strip().replaceAll("\\s+", "-");
        if (!CODE.matcher(code).matches()) {
            throw Problem.malformed(
                            field, "Write it in at most $1 Latin letters, digits, dots, underscores or hyphens.", MOST)
                    .raised();
        }
        return code;
    }
}
