package nextstep.query.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sweble.wikitext.engine.PageId;
import org.sweble.wikitext.engine.PageTitle;
import org.sweble.wikitext.engine.WtEngineImpl;
import org.sweble.wikitext.engine.config.WikiConfig;
import org.sweble.wikitext.engine.utils.DefaultConfigEnWp;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTable;
import org.sweble.wikitext.parser.nodes.WtTableCaption;
import org.sweble.wikitext.parser.nodes.WtTableCell;
import org.sweble.wikitext.parser.nodes.WtTableHeader;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtXmlCharRef;

/** What a parser of wikitext makes of our tables. */
class WikitextTest {
    private static final About ABOUT = new About("en", "https://tracker.example/groups?as-of=7", "As of position 7.");
    private static final WikiConfig WIKI = DefaultConfigEnWp.generate();
    /** What a cell consists of where it holds text alone. */
    private static final List<String> TEXT = List.of(
            "WtTableCell",
            "WtBody",
            "WtParagraph",
            "WtText",
            "WtXmlCharRef",
            "WtXmlAttributes",
            "WtTagExtension",
            "WtTagExtensionBody");

    @Test
    void isATableWithCaptionHeadingsAndRows() throws Exception {
        WtNode page = parsed(table("Groups", List.of(List.of("A", 1), List.of("B", 2))));

        assertThat(all(page, WtTable.class)).hasSize(1);
        assertThat(texts(page, WtTableCaption.class)).containsExactly("Groups");
        assertThat(texts(page, WtTableHeader.class)).containsExactly("Name", "Number");
        assertThat(texts(page, WtTableCell.class)).containsExactly("A", "1", "B", "2");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsWhatPeopleWroteAsText(String text) throws Exception {
        WtNode page = parsed(table(text, List.of(List.of(text, 1))));

        String line = Hostile.onOneLine(text);
        assertThat(all(page, WtTable.class)).hasSize(1);
        assertThat(texts(page, WtTableCaption.class)).containsExactly(line);
        assertThat(texts(page, WtTableHeader.class)).containsExactly("Name", "Number");
        assertThat(texts(page, WtTableCell.class)).containsExactly(line, "1");
        assertThat(all(page, WtTableCell.class).stream().flatMap(WikitextTest::kinds))
                .as("the cells hold text alone")
                .isSubsetOf(TEXT);
        assertThat(all(page, WtTagExtension.class))
                .extracting(WtTagExtension::getName)
                .allMatch("nowiki"::equals);
    }

    static Stream<String> hostile() {
        return Hostile.TEXTS.stream();
    }

    private static Table table(String title, List<List<?>> rows) {
        return new Table(
                title,
                List.of(new Table.Heading("name", "Name"), new Table.Heading("number", "Number")),
                rows.stream().<List<@Nullable Object>>map(List::copyOf).toList());
    }

    private static WtNode parsed(Table table) throws Exception {
        return new WtEngineImpl(WIKI)
                .postprocess(new PageId(PageTitle.make(WIKI, "Table"), -1), Wikitext.of(table, ABOUT), null)
                .getPage();
    }

    private static <T extends WtNode> List<T> all(WtNode node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        node.forEach(child -> found.addAll(all(child, kind)));
        return found;
    }

    private static List<String> texts(WtNode page, Class<? extends WtNode> kind) {
        return all(page, kind).stream().map(node -> text(node).strip()).toList();
    }

    private static String text(WtNode node) {
        return switch (node) {
            case WtText plain -> plain.getContent();
            case WtXmlCharRef reference -> Character.toString(reference.getCodePoint());
            default -> {
                StringBuilder text = new StringBuilder();
                if (!node.getNodeName().endsWith("XmlAttributes")) {
                    node.forEach(child -> text.append(text(child)));
                }
                yield text.toString();
            }
        };
    }

    private static Stream<String> kinds(WtNode node) {
        List<WtNode> children = new ArrayList<>();
        node.forEach(children::add);
        return Stream.concat(Stream.of(node.getNodeName()), children.stream().flatMap(WikitextTest::kinds));
    }
}
