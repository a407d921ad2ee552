package nextstep.query.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void isNoFormula() {
        assertThat(Cell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(Cell.of("+1")).isEqualTo("'+1");
        assertThat(Cell.of("-1")).isEqualTo("'-1");
        assertThat(Cell.of("@sum")).isEqualTo("'@sum");
        assertThat(Cell.of("\t=1")).isEqualTo("'\t=1");
    }

    @Test
    void comesBackAsItWasWhenOneApostropheIsTakenAwayBeforeAFormula() {
        assertThat(Cell.of("'=1")).isEqualTo("''=1");
        assertThat(Cell.of("'quoted'")).isEqualTo("'quoted'");
        assertThat(Cell.of("'")).isEqualTo("'");
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        assertThat(Cell.of(null)).isEmpty();
    }
}
