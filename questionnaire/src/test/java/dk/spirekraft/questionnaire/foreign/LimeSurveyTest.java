package dk.spirekraft.questionnaire.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.foreign.ForeignFile.Outcome;
import dk.spirekraft.questionnaire.foreign.Remark.What;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ours takes of files of LimeSurvey, and what it refuses.
class LimeSurveyTest {

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
        Outcome.Read read = Drafts.read(file);
        Questionnaire asked = Drafts.completed(read);
        assertThat(asked.id()).isEqualTo("survey-4711");
        assertThat(asked.title().in("da")).isEqualTo("Samarbejde");
        assertThat(asked.items())
                .extracting(item -> item.id() + " " + item.text().in("da"))
                .containsExactly("Q1_SQ001 Vi hjælper.", "Q1_SQ002 Vi har tillid.");
        assertThat(asked.parts().getFirst().lead().in("da")).startsWith("Tænk p");
        assertThat(Drafts.given(read, What.KIND)).containsExactly("Q2 T");
        assertThat(Drafts.given(read, What.EXPRESSIONS)).containsExactly("1 relevance");
        assertThat(Drafts.given(read, What.ORDER_GUESSED)).hasSize(1);
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
        Questionnaire asked = Drafts.completed(Drafts.read(file));
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
        assertThat(Drafts.completed(Drafts.read(lsq)).items()).hasSize(1);
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
        assertThat(ForeignFile.read(file)).isEqualTo(new Outcome.Refused(ForeignFile.Reason.NO_SUCH_FILE, List.of()));
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        assertThat(ForeignFile.read(new byte[ForeignFile.MOST_BYTES + 1]))
                .isEqualTo(new Outcome.Refused(ForeignFile.Reason.TOO_LONG, List.of()));
        assertThat(ForeignFile.read(lime("<a>".repeat(100_000))))
                .isEqualTo(new Outcome.Refused(ForeignFile.Reason.NO_SUCH_FILE, List.of()));
    }

    /// Somebody waits for the page; a file of so many rows once took minutes.
    @Test
    @Timeout(20)
    void aFileOfAsManyRowsAsThereMayBeIsRead() {
        String[] groups = numbered(6_600, "gid=%1$d|group_name=Gruppe|group_order=%1$d|language=da");
        String[] questions = numbered(
                6_600, "qid=%1$d|gid=%1$d|type=L|title=Q%1$d|question=Vi hjælper.|question_order=1|language=da");
        String[] answers = numbered(6_600, "qid=%2$d|code=%3$d|answer=Svar %3$d|sortorder=%3$d|language=da");
        Outcome.Read read =
                Drafts.read(lime(rows("answers", answers), rows("groups", groups), rows("questions", questions)));
        assertThat(Drafts.completed(read).items()).hasSize(250);
        assertThat(Drafts.given(read, What.TOO_MANY)).containsExactly("1400");
    }

    /// @param row with its number, and the number counted by fours
    private static String[] numbered(int rows, String row) {
        return IntStream.range(0, rows)
                .mapToObj(i -> row.formatted(i, i / 4, i % 4 + 1))
                .toArray(String[]::new);
    }

    @Test
    void quotationMarksAndMarkupOfOursStayText() {
        byte[] file = lime(
                ANSWERS,
                rows("questions", "qid=1|type=L|title=Q1|question=Han sagde: \"nej\\ja\" - {a: 1} & *x|language=da"));
        assertThat(Drafts.completed(Drafts.read(file)).items().getFirst().text().in("da"))
                .isEqualTo("Han sagde: \"nej\\ja\" - {a: 1} & *x");
    }
}
