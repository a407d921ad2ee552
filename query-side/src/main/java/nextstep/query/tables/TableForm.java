package nextstep.query.tables;

/** How a table is written down. */
public enum TableForm {
    /** For spreadsheets and programs; the names of the columns are the same in all languages. */
    CSV,
    /** A table for a page of a wiki. */
    WIKITEXT,
    /** Tabular data for Wikimedia Commons. */
    COMMONS;

    public String write(Table table, About about) {
        return switch (this) {
            case CSV ->
                Csv.of(table.headings().stream().map(Table.Heading::name).toList(), table.rows().stream());
            case WIKITEXT -> Wikitext.of(table, about);
            case COMMONS -> CommonsTable.of(table, about);
        };
    }
}
