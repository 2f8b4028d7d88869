package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// A workbook of SurveyXact becomes one table, whichever sheet stands first.
class SurveyXactTest {

    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();

    SurveyXactTest() {
        sheets.put("Labels", new Object[][] {{"s_1", 1, " Enig "}, {"s_1", 2, "Uenig"}, {"stato_4", 1, "Valgt"}});
        sheets.put("Variables", new Object[][] {{"variableName", "variableDescription"}, {"s_9", "Uddyb"}});
        sheets.put(
                "Dataset",
                new Object[][] {{"s_1", "s_2", "s_9", "stato_4"}, {2, 7, "Godt; ja", 1}, {1}, {null, null, null, 0}});
        sheets.put("Structure", new Object[][] {
            {"questionName", "variableName", "questionType", "subType", "questionText"},
            {"s_1", "s_1", "Closed", "Single", "Tænk på jer - Vi hjælper. "}
        });
    }

    private byte[] file() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                var page = book.newWorksheet(sheet.getKey());
                for (int row = 0; row < sheet.getValue().length; row++)
                    for (int column = 0; column < sheet.getValue()[row].length; column++)
                        switch (sheet.getValue()[row][column]) {
                            case Integer number -> page.value(row, column, number);
                            case String text -> page.value(row, column, text);
                            case null, default -> page.value(row, column, "");
                        }
            }
        }
        return file.toByteArray();
    }

    @Test
    void columnsSayWhatIsAskedAndAnswersWhatTheyMean() throws IOException {
        assertThat(SurveyXact.table(file()).orElseThrow().replace("\r", "").lines())
                .containsExactly(
                        "s_1: Tænk på jer - Vi hjælper.,s_2,s_9: Uddyb,stato_4",
                        "2 = Uenig,7,Godt; ja,1 = Valgt",
                        "1 = Enig,,,",
                        ",,,0");
    }

    @Test
    void withoutWordsForItsCodesItIsAWorkbookLikeAnyOther() throws IOException {
        sheets.remove("Labels");
        assertThat(SurveyXact.table(file())).isEqualTo(Spreadsheet.table(file()));
    }

    @Test
    void withoutSheetsThatSayWhatIsAskedTheVariablesStand() throws IOException {
        sheets.remove("Variables");
        sheets.remove("Structure");
        assertThat(SurveyXact.table(file()).orElseThrow()).startsWith("s_1,s_2,s_9,stato_4");
    }

    @Test
    void itsLinesInUtf16WithTabsAreReadAsAnyOther() {
        byte[] dataset = "\uFEFFs_1\ts_2\r\n2\t7\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(SurveyXact.table(dataset)).contains("s_1\ts_2\r\n2\t7\r\n");
    }
}
