package dk.spirekraft.questionnaire.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.questionnaire.foreign.ForeignFile.Outcome;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/// What ours takes of an XLSForm, and what is said of the rest.
class XlsFormTest {

    private static final List<List<String>> SURVEY = List.of(
            List.of("type", "name", "label::Dansk (da)", "label::English (en)", "relevant", "label::Føroyskt (fo)"),
            List.of("begin_group", "team", "Tænk på dit team", "Think of your team", "", ""),
            List.of("select_one enig", "hjælp", "Vi hjælper hinanden.", "We help each other.", "", "Vit hjálpa"),
            List.of(
                    "select_one enig",
                    "tillid",
                    "Vi har <b>tillid</b> til hinanden.",
                    "We trust.",
                    "${hjælp} = '1'",
                    ""),
            List.of("select_one koen", "koen", "Køn", "Gender", "", ""),
            List.of("end_group", "", "", "", "", ""),
            List.of("text", "kommentar", "Andet?", "Else?", "", ""),
            List.of("select_one enig", "leder", "${hjælp} er min leder.", "My leader.", "", ""),
            List.of("calculate", "sum", "", "", "", ""));

    private static final List<List<String>> CHOICES = List.of(
            List.of("list_name", "name", "label::Dansk (da)", "label::English (en)", "label::Føroyskt (fo)"),
            List.of("enig", "3", "Enig", "Agree", "Samd"),
            List.of("enig", "2", "Hverken eller", "Neither", "Hvørki"),
            List.of("enig", "1", "Uenig", "Disagree", "Ósamd"),
            List.of("koen", "m", "Mand", "Man", ""),
            List.of("koen", "k", "Kvinde", "Woman", ""));

    private static byte[] xlsForm(List<List<String>> survey, List<List<String>> choices) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            fill(book.newWorksheet("survey"), survey);
            fill(book.newWorksheet("choices"), choices);
            fill(
                    book.newWorksheet("settings"),
                    List.of(List.of("form_title", "form_id", "version"), List.of("Samarbejde", "samarbejde", "2027")));
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++)
                sheet.value(row, column, rows.get(row).get(column));
    }

    @Test
    void whatIsLongerThanAnybodyReadsIsCut() throws IOException {
        String text = "a".repeat(30_000);
        byte[] file = xlsForm(
                List.of(
                        List.of("type", "name", "label::Dansk (da)", "label::" + "(aa-".repeat(7_000)),
                        List.of("select_one enig", text, text, text),
                        List.of(text, "andet", text, "")),
                CHOICES);
        Questionnaire asked = Drafts.completed(Drafts.read(file));
        assertThat(asked.items().getFirst().text().in("da")).hasSize(2_000);
        assertThat(Drafts.read(file).report()).contains(Remark.of(What.KIND, "andet", "a".repeat(500)));
    }

    @Test
    void whatOursCanAskIsTakenWithItsPartsLanguagesAndScale() throws IOException {
        Questionnaire asked = Drafts.completed(Drafts.read(xlsForm(SURVEY, CHOICES)));
        assertThat(asked.id()).isEqualTo("samarbejde");
        assertThat(asked.version()).isEqualTo("2027");
        assertThat(asked.languages()).containsExactly("da", "en");
        assertThat(asked.items())
                .extracting(item -> item.text().in("da"))
                .containsExactly("Vi hjælper hinanden.", "Vi har tillid til hinanden.", "${hjælp} er min leder.");
        assertThat(asked.items().getFirst().text().in("en")).isEqualTo("We help each other.");
        assertThat(asked.scale().labels())
                .extracting(label -> label.in("da"))
                .containsExactly("Uenig", "Hverken eller", "Enig");
        assertThat(asked.scale().highestFirst()).isTrue();
        assertThat(asked.parts().getFirst().lead().in("da")).isEqualTo("Tænk på dit team");
        assertThat(asked.scales())
                .extracting(Scale::items)
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @Test
    void whatIsChangedOrLeftOutIsTold() throws IOException {
        Outcome.Read read = Drafts.read(xlsForm(SURVEY, CHOICES));
        assertThat(Drafts.given(read, What.ITEMS)).containsExactly("3");
        assertThat(Drafts.given(read, What.OTHER_ANSWERS)).containsExactly("koen");
        assertThat(Drafts.given(read, What.KIND)).containsExactly("kommentar text", "sum calculate");
        assertThat(Drafts.given(read, What.EXPRESSIONS)).containsExactly("1 relevant");
        assertThat(Drafts.given(read, What.PLACEHOLDER)).containsExactly("leder");
        assertThat(Drafts.given(read, What.LANGUAGE)).containsExactly("fo");
        assertThat(Drafts.given(read, What.RENAMED)).contains("hjælp hj-lp");
        assertThat(Drafts.given(read, What.MARKUP)).containsExactly("1");
        assertThat(Drafts.given(read, What.ORDER_GUESSED)).isEmpty();
    }

    @Test
    void withoutNumbersTheFirstAnswerIsTakenForTheLowestAndThatIsTold() throws IOException {
        List<List<String>> worded = List.of(
                List.of("list_name", "name", "label"),
                List.of("enig", "lav", "Sjældent"),
                List.of("enig", "hoej", "Ofte"));
        Outcome.Read read = Drafts.read(xlsForm(
                List.of(List.of("type", "name", "label"), List.of("select_one enig", "a", "Vi taler sammen.")),
                worded));
        assertThat(Drafts.given(read, What.ORDER_GUESSED)).hasSize(1);
        assertThat(Drafts.given(read, What.LANGUAGE_GUESSED)).containsExactly("da");
        assertThat(Drafts.completed(read).scale().label(1).in("da")).isEqualTo("Sjældent");
    }

    @Test
    void whatIsNoFormOrAsksNothingThatOursCanIsRefused() throws IOException {
        assertThat(ForeignFile.read(xlsForm(List.of(List.of("navn"), List.of("Ida")), CHOICES)))
                .isEqualTo(new Outcome.Refused(ForeignFile.Reason.NO_SUCH_FILE, List.of()));
        var texts = ForeignFile.read(xlsForm(List.of(SURVEY.getFirst(), SURVEY.get(6)), CHOICES));
        assertThat(texts).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(ForeignFile.Reason.NO_QUESTIONS);
            assertThat(refused.report()).hasSize(1);
        });
    }
}
