package nextstep.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Table table = new Table(TableKind.PRIORITIES);

    @Test
    void readsCommasAndSemicolons() {
        Map<String, String> cells = Map.of("round", "2020", "group", "WMPL", "recommendation", "r", "how_decided", "v");
        assertThat(read("round,group,recommendation,how_decided\n2020,WMPL,r,v"))
                .containsExactly(new Line(2, cells));
        assertThat(read("round;group;recommendation;how_decided\r\n2020;WMPL;r;v\r\n"))
                .containsExactly(new Line(2, cells));
    }

    @Test
    void readsColumnsInAnyOrderWithOrWithoutAByteOrderMark() {
        assertThat(read("\uFEFFhow decided,recommendation,Group,round\nv,r,WMPL,2020"))
                .first()
                .extracting(line -> line.cells().get("how_decided"))
                .isEqualTo("v");
    }

    @Test
    void leavesOutBlankLinesAndKeepsTheirNumbers() {
        assertThat(read("round,group,recommendation,how_decided\n\n,,,\n2020,WMPL,r,\"v\nw\"\n2020,WMPL,r,v"))
                .extracting(Line::number)
                .containsExactly(4L, 6L);
    }

    @Test
    void refusesAnUnknownColumn() {
        assertWrong("round,group,recommendation,how_decided,colour\n").hasMessageContaining("colour");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertWrong("round,group,recommendation,how_decided,round\n").hasMessageContaining("twice");
    }

    @Test
    void refusesATableWithoutANeededColumn() {
        assertWrong("round,group,recommendation\n").hasMessageContaining("how_decided");
    }

    @Test
    void refusesNothing() {
        assertWrong("").hasMessageContaining("first line");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin =
                "round,group,recommendation,how_decided\n2020,WMPL,r,é".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> table.read(latin))
                .isInstanceOf(WrongLine.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesAQuoteThatDoesNotEnd() {
        assertWrong("round,group,recommendation,how_decided\n2020,WMPL,r,\"v").hasMessageContaining("CSV");
    }

    @Test
    void refusesMoreThanTenThousandLines() {
        String text = "round,group,recommendation,how_decided\n" + "2020,WMPL,r,v\n".repeat(Table.MOST_LINES + 1);
        assertWrong(text).hasMessageContaining("10000");
    }

    private List<Line> read(String text) {
        return table.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private AbstractThrowableAssert<?, ?> assertWrong(String text) {
        return assertThatThrownBy(() -> read(text)).isInstanceOf(WrongLine.class);
    }
}
