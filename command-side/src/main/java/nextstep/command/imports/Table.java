package nextstep.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nextstep.command.imports.Column.Need;

/** Reads a table: UTF-8 with or without a byte order mark, commas or semicolons, a header with names in any order. */
final class Table {
    /** The most lines below the header. */
    static final int MOST_LINES = 10_000;

    private final TableKind kind;

    Table(TableKind kind) {
        this.kind = kind;
    }

    /**
     * The lines below the header that are not blank.
     *
     * @throws WrongLine when this is no such table
     */
    List<Line> read(byte[] bytes) {
        String text = decoded(bytes);
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        try {
            return lines(reader.iterator());
        } catch (CsvParseException e) {
            throw new WrongLine("", "not-csv", "This is no CSV file: $1", String.valueOf(e.getMessage()));
        }
    }

    private List<Line> lines(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new WrongLine(
                    "", "no-header", "The first line names the columns: $1.", String.join(", ", kind.names()));
        }
        List<String> header = header(records.next());
        List<Line> lines = new ArrayList<>();
        while (records.hasNext()) {
            Line line = line(header, records.next());
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
            if (lines.size() > MOST_LINES) {
                throw new WrongLine("", "too-many-lines", "Bring in at most $1 lines at once.", MOST_LINES);
            }
        }
        return lines;
    }

    private List<String> header(CsvRecord first) {
        List<String> names = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        HashSet<String> seen = new HashSet<>();
        for (String name : names) {
            if (!kind.names().contains(name)) {
                throw new WrongLine(
                        name,
                        "unknown-column",
                        "There is no column $1; they are $2.",
                        name,
                        String.join(", ", kind.names()));
            }
            if (!seen.add(name)) {
                throw new WrongLine(name, "column-twice", "The column $1 is there twice.", name);
            }
        }
        for (Column column : kind.columns()) {
            if (column.need() != Need.NOT_AT_ALL && !seen.contains(column.name())) {
                throw new WrongLine(column.name(), "column-missing", "The column $1 is missing.", column.name());
            }
        }
        return names;
    }

    private static Line line(List<String> header, CsvRecord record) {
        Map<String, String> cells = new HashMap<>();
        List<String> fields = record.getFields();
        for (int i = 0; i < fields.size(); i++) {
            String cell = Cells.meant(fields.get(i));
            if (!cell.isEmpty()) {
                cells.put(i < header.size() ? header.get(i) : "", cell);
            }
        }
        return new Line(record.getStartingLineNumber(), cells);
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongLine("", "not-utf-8", "The file is not in UTF-8; save it as \"CSV UTF-8\".");
        }
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
