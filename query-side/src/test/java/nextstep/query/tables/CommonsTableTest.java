package nextstep.query.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Wikimedia Commons demands of tabular data. */
class CommonsTableTest {
    private static final About ABOUT = new About("en", "https://tracker.example/groups", "As of position 7.");

    @Test
    void keepsTheRulesWhateverPeopleWrote() {
        for (String text : Hostile.TEXTS) {
            check(written(text, text));
        }
        check(written("long", "word ".repeat(300)));
        check(written("nothing", null));
    }

    @Test
    void typesAColumnByAllItsValues() {
        Table table = new Table(
                "Types",
                List.of(heading("all_numbers"), heading("mixed"), heading("truths"), heading("none")),
                List.of(Arrays.asList(1, 1, true, null), Arrays.asList(null, "two", null, null)));

        JsonNode written = JsonMapper.shared().readTree(CommonsTable.of(table, ABOUT));

        assertThat(written.at("/schema/fields")
                        .valueStream()
                        .map(field -> field.get("type").asString()))
                .containsExactly("number", "string", "boolean", "string");
        assertThat(written.at("/data/0/1").asString()).isEqualTo("1");
        check(written);
    }

    private static JsonNode written(String title, @Nullable String text) {
        Table table = new Table(title, List.of(heading("name")), List.of(Arrays.asList((Object) text)));
        return JsonMapper.shared().readTree(CommonsTable.of(table, ABOUT));
    }

    private static Table.Heading heading(String name) {
        return new Table.Heading(name, name);
    }

    private static void check(JsonNode written) {
        assertThat(written.propertyNames())
                .isSubsetOf("license", "description", "sources", "mediawikiCategories", "schema", "data");
        assertThat(written.get("license").asString()).isEqualTo("CC0-1.0");
        JsonNode fields = written.at("/schema/fields");
        fields.forEach(field -> {
            assertThat(field.get("name").asString()).matches("[A-Za-z_][A-Za-z0-9_]*");
            assertThat(field.get("type").asString()).isIn("string", "number", "boolean", "localized");
        });
        written.get("data").forEach(row -> {
            assertThat(row).hasSameSizeAs(fields);
            for (int i = 0; i < row.size(); i++) {
                checkCell(row.get(i), fields.get(i).get("type").asString());
            }
        });
    }

    private static void checkCell(JsonNode cell, String type) {
        switch (type) {
            case "number" -> assertThat(cell.isNumber() || cell.isNull()).isTrue();
            case "boolean" -> assertThat(cell.isBoolean() || cell.isNull()).isTrue();
            default -> {
                if (!cell.isNull()) {
                    assertThat(cell.asString())
                            .hasSizeLessThanOrEqualTo(400)
                            .doesNotContain("\n", "\t")
                            .isEqualTo(cell.asString().strip());
                }
            }
        }
    }
}
