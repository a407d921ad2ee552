/**
 * Tables in the forms that others read: CSV for spreadsheets, wikitext for Meta-Wiki, tabular data for Commons. Pure functions
 * from rows to text, which know nothing of what the rows say.
 */
@NullMarked
package nextstep.query.tables;

import org.jspecify.annotations.NullMarked;
