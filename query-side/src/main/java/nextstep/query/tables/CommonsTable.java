package nextstep.query.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tabular data as Wikimedia Commons takes it ({@code Data:Name.tab}): texts on one line of at most 400 characters, days as texts,
 * a type for each column.
 */
final class CommonsTable {
    static final int MOST = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CommonsTable() {}

    static String of(Table table, About about) {
        List<String> types = IntStream.range(0, table.headings().size())
                .mapToObj(column -> type(table, column))
                .toList();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("license", "CC0-1.0");
        written.put("description", Map.of(about.language(), line(table.title())));
        written.put("sources", line(about.stands()) + " " + about.address());
        written.put("schema", Map.of("fields", fields(table, types, about.language())));
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            data.add(row(row, types));
        }
        written.put("data", data);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n";
    }

    private static List<Map<String, Object>> fields(Table table, List<String> types, String language) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            Table.Heading heading = table.headings().get(i);
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", heading.name());
            field.put("type", types.get(i));
            field.put("title", Map.of(language, line(heading.text())));
            fields.add(field);
        }
        return fields;
    }

    /** The type that all values of a column have; texts where they differ, or where there is none. */
    private static String type(Table table, int column) {
        List<Object> values = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Object value = row.get(column);
            if (value != null) {
                values.add(value);
            }
        }
        if (!values.isEmpty() && values.stream().allMatch(Number.class::isInstance)) {
            return "number";
        }
        return !values.isEmpty() && values.stream().allMatch(Boolean.class::isInstance) ? "boolean" : "string";
    }

    private static List<@Nullable Object> row(List<@Nullable Object> row, List<String> types) {
        List<@Nullable Object> written = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            written.add(value == null || !types.get(i).equals("string") ? value : line(value.toString()));
        }
        return written;
    }

    /** On one line, without blanks around it, and not too long. */
    static String line(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= MOST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, MOST - 1)).strip() + "\u2026";
    }
}
