package nextstep.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is kept is changed by additions alone: while processes are renewed one by one, those of the version before work on the same
 * tables.
 */
class MigrationsTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\b(drop(?! index)|rename|truncate|delete|update)\\b|\\balter\\b(?!.*\\badd\\b)|\\bset\\s+not\\s+null\\b");
    private static final Pattern ADDS_WHAT_OTHERS_LEAVE_OUT =
            Pattern.compile("\\badd\\b(?!.*\\bdefault\\b).*\\bnot\\s+null\\b");

    /** Made before the first release, beside which no other version ran. */
    private static final Set<String> BEFORE_THE_FIRST_RELEASE = Set.of("V4__comparisons.sql");

    @Test
    void onlyAdd() {
        Map<String, String> found = migrations();

        assertThat(found).hasSizeGreaterThan(8).containsKeys("V1__the_log.sql", "V1__seals.sql", "V7__last_read.sql");
        found.keySet().removeAll(BEFORE_THE_FIRST_RELEASE);
        assertThat(found)
                .allSatisfy((name, script) -> assertThat(wrong(script)).as(name).isEmpty());
    }

    @Test
    void areSeenToTakeAway() {
        for (String bad : List.of(
                "drop table person",
                "alter table person drop column account",
                "alter table person rename to people",
                "delete from token",
                "alter table person alter column account set not null",
                "alter table person add column mail text not null")) {
            assertThat(wrong("create table a (b text);\n" + bad + ";")).as(bad).containsExactly(bad);
        }
        assertThat(
                        wrong(
                                "alter table person add column mail text not null default ''; drop index a; create index b on c (d)"))
                .isEmpty();
    }

    private static List<String> wrong(String script) {
        return Stream.of(script.replaceAll("--[^\\n]*", "").split(";", -1))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> !statement.startsWith("create "))
                .filter(statement -> TAKES_AWAY.matcher(statement).find()
                        || ADDS_WHAT_OTHERS_LEAVE_OUT.matcher(statement).find())
                .toList();
    }

    private static Map<String, String> migrations() {
        Map<String, String> found = new TreeMap<>();
        for (String module : List.of("shared-events", "shared-web", "command-side", "query-side")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/resources"))) {
                for (Path file : files.filter(
                                file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                        .toList()) {
                    found.merge(
                            file.getFileName().toString(), Files.readString(file), (one, other) -> one + "\n" + other);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
