package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Recoding;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.questionnaire.SurveyXact;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Answers as other programs write them: in workbooks, under LimeSurvey's names, with codes or full texts.
@RunningProgram
class ImportFromElsewhereTest {

    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");
    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final List<String> ITEMS =
            ASKED.items().stream().map(Item::id).toList();

    @Autowired
    Cast cast;

    Phone secretariat;

    @BeforeEach
    void theSecretariatIsIn() {
        secretariat = cast.signedIn(Role.SECRETARIAT, cast.school("Havgård Skole", 62));
        secretariat.get("/kommune/import");
    }

    private Phone.Page preview(byte[] file) {
        return secretariat.upload("/kommune/import", file, Map.of("questionnaire", "spirekraft-15 1.0"));
    }

    private Phone.Page preview(String file) {
        return preview(file.getBytes(StandardCharsets.UTF_8));
    }

    private Phone.Page take(Phone.Page preview, Map<String, String> more) {
        Matcher content = CONTENT.matcher(preview.body());
        assertThat(content.find()).isTrue();
        Map<String, String> form = new HashMap<>(Map.of(
                "indhold",
                content.group(1),
                "questionnaire",
                "spirekraft-15 1.0",
                "name",
                "Hentet",
                "grupper",
                "mange"));
        form.putAll(more);
        return secretariat.post("/kommune/import/optagelse", form);
    }

    @Test
    void aWorkbookIsReadAsItsLinesAre() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            var sheet = book.newWorksheet("Svar");
            sheet.value(0, 0, "gruppe");
            for (int item = 0; item < ITEMS.size(); item++) sheet.value(0, item + 1, ITEMS.get(item));
            for (int row = 1; row <= 6; row++) {
                sheet.value(row, 0, "Lærere");
                for (int item = 0; item < ITEMS.size(); item++) sheet.value(row, item + 1, 4);
            }
        }
        var seen = preview(file.toByteArray());
        assertThat(seen.body()).contains("6 svar i 1 gruppe", "Alle spørgsmål har en kolonne");
        assertThat(take(seen, Map.of()).path()).startsWith("/kommune/maalinger/");
    }

    @Test
    void aWorkbookThatCantBeReadIsRefusedInWords() {
        var refused = preview(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Excel-filen kan ikke læses");
    }

    @Test
    void columnsOfLimeSurveyAreFoundByTheirCodes() {
        String head = "id,submitdate,\"Q1[" + ITEMS.get(0) + "]\",\"Q1[" + ITEMS.get(1) + "]\"\n";
        var seen = preview(head + "1,2027-01-01 10:00:00,4,5\n".repeat(6));
        assertThat(seen.body())
                .contains("13 spørgsmål har ingen kolonne")
                .contains("udeladt, fordi den kan vise, hvem der har svaret: submitdate");
    }

    @Test
    void columnsAreFoundByTheirWholeTextWithALeadBeforeIt() {
        var items = ShippedQuestionnaires.all().getFirst().items();
        String head = "\"Tænk på dit team [" + items.get(0).text().in("da") + "]\";\"2. "
                + items.get(1).text().in("da") + "\"\n";
        var seen = preview(head + "4;5\n".repeat(6));
        assertThat(seen.body()).contains("13 spørgsmål har ingen kolonne");
    }

    /// As SurveyXact exports it: codes, what they mean and what was asked, each in a sheet of its own.
    ///
    /// @param labels of the codes from 1, and of 9
    private static byte[] surveyXact(List<String> labels, int... codes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            var words = book.newWorksheet("Labels");
            var dataset = book.newWorksheet("Dataset");
            var structure = book.newWorksheet("Structure");
            structure.value(0, 0, "variableName");
            structure.value(0, 1, "questionText");
            dataset.value(0, 0, "enhed");
            words.value(0, 0, "enhed");
            words.value(0, 1, 3);
            words.value(0, 2, "Indskoling");
            int line = 0;
            for (Item item : ASKED.items()) {
                int column = ++line;
                structure.value(line, 0, "s_" + line);
                structure.value(line, 1, "Tænk på dit team - " + item.text().in("da"));
                dataset.value(0, column, "s_" + line);
                for (int i = 0; i < labels.size(); i++) {
                    int row = column * 10 + i;
                    words.value(row, 0, "s_" + line);
                    words.value(row, 1, i == 5 ? 9 : i + 1);
                    words.value(row, 2, labels.get(i));
                }
                for (int row = 0; row < codes.length; row++)
                    if (codes[row] > 0) dataset.value(row + 1, column, codes[row]);
            }
            for (int row = 1; row <= codes.length; row++) dataset.value(row, 0, 3);
        }
        return file.toByteArray();
    }

    @Test
    void answersOfSurveyXactAreReadByTheirWordsWhicheverEndTheirCodesBeginAt() throws IOException {
        var words =
                List.of("I meget høj grad", "I høj grad", "Delvist", "I ringe grad", "I meget ringe grad", "Ved ikke");
        byte[] file = surveyXact(words, 1, 1, 1, 1, 1, 2, 9, 0, 0);
        var seen = preview(file);
        assertThat(seen.body())
                .contains("7 svar i 1 gruppe", "2 rækker er uden svar", "Alle spørgsmål har en kolonne")
                .contains("15 værdier passer ikke til skalaen", "9 = Ved ikke (1)");
        var read = ImportFile.read(SurveyXact.table(file).orElseThrow(), ASKED, List.of(), Recoding.Codes.LOWEST_FIRST);
        assertThat(read.sheets().get("Indskoling"))
                .extracting(sheet -> (int) sheet[0])
                .containsExactly(5, 5, 5, 5, 5, 4, 0);
        assertThat(take(seen, Map.of()).path()).startsWith("/kommune/maalinger/");
    }

    @Test
    void whereWordsSayNoMoreThanANumberSomebodySaysWhereCodesBegin() throws IOException {
        byte[] file = surveyXact(List.of("I meget høj grad", "2", "3", "4", "I meget ringe grad"), 1, 2, 2, 2, 2, 5);
        String text = SurveyXact.table(file).orElseThrow();
        assertThat(ImportFile.read(text, ASKED, List.of(), Recoding.Codes.HIGHEST_FIRST)
                        .sheets()
                        .get("Indskoling"))
                .extracting(sheet -> (int) sheet[0])
                .containsExactly(5, 4, 4, 4, 4, 1);
    }

    @Test
    void codesWithLettersCountOnceSomebodyHasSaidWhereTheyBegin() {
        String file =
                "gruppe," + String.join(",", ITEMS) + "\n" + ("Lærere" + ",A5".repeat(ITEMS.size()) + "\n").repeat(6);
        var seen = preview(file);
        assertThat(seen.body()).contains("Nogle svar står som koder", "90 værdier passer ikke");
        var again = take(seen, Map.of("vis", "1", "koder", "lavest"));
        assertThat(again.body())
                .contains("Ingen svar står som koder", "Ingen værdier er udeladt")
                .containsPattern("value=\"lavest\" checked");
    }

    @Test
    void aScaleThatIsTurnedRoundIsToldBeforeAnythingIsTaken() {
        var seen = preview(
                "gruppe," + String.join(",", ITEMS) + "\n" + ("Lærere" + ",5".repeat(ITEMS.size()) + "\n").repeat(6));
        assertThat(seen.body()).contains("Ingen tal er vendt om.", "Ingen svar er omsat");
        assertThat(take(seen, Map.of("vis", "1", "koder", "hoejest")).body())
                .contains("Skalaen er vendt om for 90 svar: 1 i filen bliver til 5.", "Ingen svar er omsat");
    }

    @Test
    void theNameOfASchoolIsTheGroupAndATokenInTheLastRowIsSeen() {
        String row = "Skoven,,4" + ",4".repeat(ITEMS.size() - 1) + "\n";
        var seen = preview("Skolenavn,hvem," + String.join(",", ITEMS) + "\n" + row.repeat(60)
                + row.replace(",,", ",24. november 2026,"));
        assertThat(seen.body())
                .contains("61 svar i 1 gruppe", "udeladt, fordi den kan vise, hvem der har svaret: hvem");
    }
}
