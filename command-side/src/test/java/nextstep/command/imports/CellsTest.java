package nextstep.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            '=1+1,   =1+1
            '-2,     -2
            ''@home, '@home
            'quoted, 'quoted
            '',      ''
            plain,   plain
            """)
    void meansWhatStoodThereBeforeTheExport(String cell, String meant) {
        assertThat(Cells.meant(cell)).isEqualTo(meant);
    }

    @Test
    void takesNoNoticeOfSpacesAround() {
        assertThat(Cells.meant("  a step \n")).isEqualTo("a step");
    }
}
