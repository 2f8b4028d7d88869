package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of answers is read row by row, whatever spreadsheet wrote it.
class AnswerTableTest {

    private static List<AnswerTable.Row> rows(String text) {
        List<AnswerTable.Row> rows = new ArrayList<>();
        try (var table = AnswerTable.of(new StringReader(text))) {
            table.forEach(rows::add);
        }
        return rows;
    }

    private static List<String> columns(String text) {
        try (var table = AnswerTable.of(new StringReader(text))) {
            return table.columns();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeaderSaysWhatSeparates(String separator) {
        String text = "gruppe,a,b\nTeam,1,2\n".replace(",", separator);
        assertThat(columns(text)).containsExactly("gruppe", "a", "b");
        assertThat(rows(text)).containsExactly(new AnswerTable.Row(2, List.of("Team", "1", "2")));
    }

    @ParameterizedTest
    @ValueSource(ints = {63_990, 64_000, 200_000})
    void theHeaderMayBeAsLongAsItLikes(int letters) {
        String name = "a".repeat(letters);
        assertThat(columns("b;" + name + "\n1;2\n")).containsExactly("b", name);
        assertThat(columns("\uFEFFb;" + name)).containsExactly("b", name);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(columns("\uFEFFgruppe;a\nTeam;1\n")).containsExactly("gruppe", "a");
    }

    @Test
    void quotedFieldsMayHoldSeparatorsLinesAndQuotes() {
        assertThat(rows("a,b\n\"x, y\n\"\"z\"\"\",2\n3,4\n"))
                .extracting(AnswerTable.Row::fields)
                .containsExactly(List.of("x, y\n\"z\"", "2"), List.of("3", "4"));
    }

    @Test
    void emptyLinesArePassedOverAndCounted() {
        assertThat(rows("a\n\n1\n\n2\n")).extracting(AnswerTable.Row::line).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2,3"})
    void aRowWithMoreOrFewerFieldsIsNamedByItsLine(String wrong) {
        assertThatThrownBy(() -> rows("a,b\n1,2\n" + wrong + "\n"))
                .isInstanceOfSatisfying(
                        AnswerTable.MalformedTable.class,
                        malformed -> assertThat(malformed.line()).isEqualTo(3));
    }

    @Test
    void anEmptyFileIsNoTable() {
        assertThatThrownBy(() -> columns("")).isInstanceOf(AnswerTable.MalformedTable.class);
        assertThatThrownBy(() -> columns("\n\n")).isInstanceOf(AnswerTable.MalformedTable.class);
    }

    @Test
    void textIsUtf8WhereItIsThatAndWindows1252Else() {
        String danish = "Æble, blåbær og 5 €";
        assertThat(AnswerTable.text(danish.getBytes(StandardCharsets.UTF_8))).isEqualTo(danish);
        assertThat(AnswerTable.text(danish.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(danish);
    }

    @Test
    void separatorsWithinQuotationMarksAreWords() {
        try (var table = AnswerTable.of(new StringReader("\"Vi taler, ler, og lytter\";\"b, c\"\n4;5\n"))) {
            assertThat(table.columns()).containsExactly("Vi taler, ler, og lytter", "b, c");
        }
    }

    @Test
    void aHeaderThatIsNoneIsRefusedAtItsLine() {
        assertThatThrownBy(() -> AnswerTable.of(new StringReader("\"a\"b,c\n1,2\n")))
                .isInstanceOf(AnswerTable.MalformedTable.class)
                .hasMessageStartingWith("line 1: ");
    }
}
