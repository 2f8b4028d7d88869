package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
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
    private static final List<String> ITEMS = ShippedQuestionnaires.all().getFirst().items().stream()
            .map(Item::id)
            .toList();

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
