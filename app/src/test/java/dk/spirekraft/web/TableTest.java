package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables for spreadsheets: nothing in them is ever run, and nothing is lost.
class TableTest {

    private static Table of(String cell) {
        return new Table(List.of("Handling"), List.of(List.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12 34", "-5", "@SUM(A1)", "\t=1", "\r=1", " =HYPERLINK(\"x\")"})
    void whatASpreadsheetWouldRunIsMadeHarmless(String cell) {
        assertThat(of(cell).csv(Language.DANISH)).contains("\"'" + cell.replace("\"", "\"\""));
    }

    @Test
    void quotesSeparatorsAndLinesStayInTheirCell() {
        assertThat(of("Sig \"ja\"; så\nnu").csv(Language.DANISH))
                .isEqualTo("\uFEFF\"Handling\"\r\n\"Sig \"\"ja\"\"; så\nnu\"\r\n");
    }

    @Test
    void danishSpreadsheetsGetSemicolonsAndEnglishOnesCommas() {
        var two = new Table(List.of("a", "b"), List.of());
        assertThat(two.csv(Language.DANISH)).contains("\"a\";\"b\"");
        assertThat(two.csv(Language.ENGLISH)).contains("\"a\",\"b\"");
    }

    @Test
    void figuresAreNumbersOnlyInTheirColumnsAndDecimalsFollowTheSeparator() throws IOException {
        var table = new Table(List.of("skala", "tal"), List.of(List.of("1.0", "57.3"), List.of("2", "-")), Set.of(1));
        assertThat(table.csv(Table.Separator.SEMICOLON)).contains("\"1.0\";\"57,3\"", "\"2\";\"'-\"");
        assertThat(table.csv(Table.Separator.COMMA)).contains("\"1.0\",\"57.3\"");
        assertThat(parts(Workbook.of("Resultat", table)).get("xl/worksheets/sheet1.xml"))
                .contains("<v>57.3</v>")
                .containsOnlyOnce("<v>");
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    @Test
    void aWorkbookIsFiveWellFormedPartsWhoseCellsAreTextsAlone() throws Exception {
        Map<String, String> parts = parts(Workbook.of("APV", of("=1+1 <b>&\"\u0001 \uD83C\uDF31")));
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml");
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (String part : parts.values())
            builder.parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        var sheet = builder.parse(new ByteArrayInputStream(
                parts.getOrDefault("xl/worksheets/sheet1.xml", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getElementsByTagName("t").item(1).getTextContent()).isEqualTo("=1+1 <b>&\" \uD83C\uDF31");
    }
}
