package dk.spirekraft.questionnaire.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.questionnaire.foreign.ForeignFile.Outcome;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ours takes of questionnaires of other programs, and what is said of the rest.
class ForeignFileTest {

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

    private static Outcome.Read read(byte[] file) {
        assertThat(ForeignFile.isOne(file)).isTrue();
        assertThat(ForeignFile.read(file)).isInstanceOf(Outcome.Read.class);
        return (Outcome.Read) ForeignFile.read(file);
    }

    /// What the draft becomes once somebody has said licence and owner, and not before.
    private static Questionnaire completed(Outcome.Read read) {
        assertThat(QuestionnaireFile.read(read.yaml())).isInstanceOf(QuestionnaireFile.Outcome.Rejected.class);
        String whole =
                read.yaml().replace("licence: \"\"", "licence: \"CC BY 4.0\"").replace("owner: \"\"", "owner: \"Os\"");
        var outcome = QuestionnaireFile.read(whole);
        assertThat(outcome).as(whole).isInstanceOf(QuestionnaireFile.Outcome.Read.class);
        return ((QuestionnaireFile.Outcome.Read) outcome).questionnaire();
    }

    private static List<String> given(Outcome.Read read, What what) {
        return read.report().stream()
                .filter(remark -> remark.what() == what)
                .map(remark -> String.join(" ", remark.given()))
                .toList();
    }

    @Nested
    class AnXlsForm {

        @Test
        void whatOursCanAskIsTakenWithItsPartsLanguagesAndScale() throws IOException {
            Questionnaire asked = completed(read(xlsForm(SURVEY, CHOICES)));
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
            Outcome.Read read = read(xlsForm(SURVEY, CHOICES));
            assertThat(given(read, What.ITEMS)).containsExactly("3");
            assertThat(given(read, What.OTHER_ANSWERS)).containsExactly("koen");
            assertThat(given(read, What.KIND)).containsExactly("kommentar text", "sum calculate");
            assertThat(given(read, What.EXPRESSIONS)).containsExactly("1 relevant");
            assertThat(given(read, What.PLACEHOLDER)).containsExactly("leder");
            assertThat(given(read, What.LANGUAGE)).containsExactly("fo");
            assertThat(given(read, What.RENAMED)).contains("hjælp hj-lp");
            assertThat(given(read, What.MARKUP)).containsExactly("1");
            assertThat(given(read, What.ORDER_GUESSED)).isEmpty();
        }

        @Test
        void withoutNumbersTheFirstAnswerIsTakenForTheLowestAndThatIsTold() throws IOException {
            List<List<String>> worded = List.of(
                    List.of("list_name", "name", "label"),
                    List.of("enig", "lav", "Sjældent"),
                    List.of("enig", "hoej", "Ofte"));
            Outcome.Read read = read(xlsForm(
                    List.of(List.of("type", "name", "label"), List.of("select_one enig", "a", "Vi taler sammen.")),
                    worded));
            assertThat(given(read, What.ORDER_GUESSED)).hasSize(1);
            assertThat(given(read, What.LANGUAGE_GUESSED)).containsExactly("da");
            assertThat(completed(read).scale().label(1).in("da")).isEqualTo("Sjældent");
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

    private static String rows(String table, String... rows) {
        var xml = new StringBuilder("<" + table + "><fields><fieldname>x</fieldname></fields><rows>");
        for (String row : rows) {
            xml.append("<row>");
            for (String cell : row.split("\\|")) {
                String[] named = cell.split("=", 2);
                xml.append("<%s><![CDATA[%s]]></%s>".formatted(named[0], named[1], named[0]));
            }
            xml.append("</row>");
        }
        return xml + "</rows></" + table + ">";
    }

    private static byte[] lime(String... tables) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                        + String.join("", tables) + "</document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static final String ANSWERS = rows(
            "answers",
            "qid=1|aid=11|code=A1|sortorder=1|answer=Uenig|language=da",
            "qid=1|aid=12|code=A2|sortorder=2|answer=Enig|language=da");

    @Nested
    class ALimeSurveyFile {

        @Test
        void theLinesOfAnArrayAreItemsAndWhatStandsOverThemLeadsIn() {
            byte[] file = lime(
                    ANSWERS,
                    rows("groups", "gid=7|group_name=Team|group_order=1|language=da"),
                    rows(
                            "questions",
                            "qid=1|gid=7|type=F|title=Q1|question=<p>Tænk p&aring; dit team</p>|question_order=1|relevance=1|language=da",
                            "qid=2|gid=7|type=T|title=Q2|question=Andet?|question_order=2|relevance=Q1 == 1|language=da"),
                    rows(
                            "subquestions",
                            "qid=4|parent_qid=1|title=SQ002|question=Vi har tillid.|question_order=2|language=da",
                            "qid=3|parent_qid=1|title=SQ001|question=Vi hjælper.|question_order=1|language=da"),
                    rows("surveys", "sid=4711"),
                    rows("surveys_languagesettings", "surveyls_language=da|surveyls_title=Samarbejde"));
            Outcome.Read read = read(file);
            Questionnaire asked = completed(read);
            assertThat(asked.id()).isEqualTo("survey-4711");
            assertThat(asked.title().in("da")).isEqualTo("Samarbejde");
            assertThat(asked.items())
                    .extracting(item -> item.id() + " " + item.text().in("da"))
                    .containsExactly("Q1_SQ001 Vi hjælper.", "Q1_SQ002 Vi har tillid.");
            assertThat(asked.parts().getFirst().lead().in("da")).startsWith("Tænk p");
            assertThat(given(read, What.KIND)).containsExactly("Q2 T");
            assertThat(given(read, What.EXPRESSIONS)).containsExactly("1 relevance");
            assertThat(given(read, What.ORDER_GUESSED)).hasSize(1);
        }

        @Test
        void fromVersionFourOnTextsStandInTablesOfTheirOwn() {
            byte[] file = lime(
                    rows("answers", "qid=1|aid=11|code=1|sortorder=1", "qid=1|aid=12|code=2|sortorder=2"),
                    rows(
                            "answer_l10ns",
                            "aid=11|answer=Uenig|language=da",
                            "aid=11|answer=Disagree|language=en",
                            "aid=12|answer=Enig|language=da",
                            "aid=12|answer=Agree|language=en"),
                    rows("groups", "gid=7|group_order=1"),
                    rows("group_l10ns", "gid=7|group_name=Team|language=da", "gid=7|group_name=The team|language=en"),
                    rows("questions", "qid=1|gid=7|type=L|title=Q1|question_order=1"),
                    rows(
                            "question_l10ns",
                            "qid=1|question=Vi hjælper.|language=da",
                            "qid=1|question=We help.|language=en"));
            Questionnaire asked = completed(read(file));
            assertThat(asked.languages()).containsExactly("da", "en");
            assertThat(asked.items().getFirst().text().in("en")).isEqualTo("We help.");
            assertThat(asked.parts().getFirst().lead().in("en")).isEqualTo("The team");
            assertThat(asked.scale().label(2).in("en")).isEqualTo("Agree");
        }

        @Test
        void aSingleQuestionIsOneToo() {
            String question = new String(
                    lime(ANSWERS, rows("questions", "qid=1|type=L|title=Q1|question=Vi hjælper.|language=da")),
                    StandardCharsets.UTF_8);
            byte[] lsq = question.replace(">Survey<", ">Question<").getBytes(StandardCharsets.UTF_8);
            assertThat(completed(read(lsq)).items()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                    "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                    "<!DOCTYPE d SYSTEM \"http://localhost:9/d.dtd\">"
                })
        void aDocumentTypeIsRefusedAndNothingIsFetched(String type) {
            String sound = new String(
                    lime(ANSWERS, rows("questions", "qid=1|type=L|title=Q1|question=Vi.|language=da")),
                    StandardCharsets.UTF_8);
            byte[] file = sound.replace("?>\n", "?>" + type).getBytes(StandardCharsets.UTF_8);
            assertThat(ForeignFile.read(file))
                    .isEqualTo(new Outcome.Refused(ForeignFile.Reason.NO_SUCH_FILE, List.of()));
        }

        @Test
        void whatIsTooLongOrTooDeepIsRefused() {
            assertThat(ForeignFile.read(new byte[ForeignFile.MOST_BYTES + 1]))
                    .isEqualTo(new Outcome.Refused(ForeignFile.Reason.TOO_LONG, List.of()));
            assertThat(ForeignFile.read(lime("<a>".repeat(100_000))))
                    .isEqualTo(new Outcome.Refused(ForeignFile.Reason.NO_SUCH_FILE, List.of()));
        }

        @Test
        void quotationMarksAndMarkupOfOursStayText() {
            byte[] file = lime(
                    ANSWERS,
                    rows(
                            "questions",
                            "qid=1|type=L|title=Q1|question=Han sagde: \"nej\\ja\" - {a: 1} & *x|language=da"));
            assertThat(completed(read(file)).items().getFirst().text().in("da"))
                    .isEqualTo("Han sagde: \"nej\\ja\" - {a: 1} & *x");
        }
    }
}
