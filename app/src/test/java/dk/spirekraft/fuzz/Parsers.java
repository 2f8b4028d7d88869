package dk.spirekraft.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.api.hook.HookUrl;
import dk.spirekraft.api.web.AskedByPrograms;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.learn.Shipped;
import dk.spirekraft.learn.method.MethodFile;
import dk.spirekraft.learn.reply.ReplyMails;
import dk.spirekraft.learn.template.TemplateFile;
import dk.spirekraft.measure.ImportFile;
import dk.spirekraft.measure.ballot.Token;
import dk.spirekraft.operate.BackupHead;
import dk.spirekraft.people.roster.RosterFile;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.Recoding;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.questionnaire.Spreadsheet;
import dk.spirekraft.questionnaire.SurveyXact;
import dk.spirekraft.questionnaire.foreign.ForeignFile;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.project.ProjectFile;
import dk.spirekraft.share.story.PictureFile;
import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Markdown;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that reads what somebody sends, each with sound inputs of its kind.
final class Parsers {

    private static final Words WORDS = new Dictionary().in(Language.DANISH);
    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();

    private Parsers() {}

    /// @param share of the inputs that it gets where nobody says how many, in hundredths: those that unpack are slow
    /// @param read takes the input or refuses it in words; whatever it throws is a fault
    record Parser(String name, int share, List<byte[]> sound, Consumer<byte[]> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Parser> all() {
        return Stream.of(tables(), questionnaires(), ownFiles(), strangers()).flatMap(List::stream);
    }

    private static String text(byte[] bytes) {
        return Spreadsheet.table(bytes).orElse("");
    }

    /// What is no table is refused by this exception, which pages turn into words.
    private static void table(Runnable reading) {
        try {
            reading.run();
        } catch (MalformedTable refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void answers(byte[] bytes, Recoding.Codes codes) {
        table(() -> ImportFile.read(SurveyXact.table(bytes).orElse(""), ASKED, List.of(), codes));
    }

    private static List<Parser> tables() {
        return List.of(
                new Parser(
                        "answers in CSV", 100, Samples.answers(), bytes -> answers(bytes, Recoding.Codes.LOWEST_FIRST)),
                new Parser(
                        "answers in XLSX",
                        40,
                        Samples.workbooks(),
                        bytes -> answers(bytes, Recoding.Codes.AS_THE_SCALE)),
                new Parser(
                        "roster in CSV",
                        100,
                        Samples.rosters(),
                        bytes -> table(() -> RosterFile.read(text(bytes), List.of()))),
                new Parser(
                        "roster in XLSX",
                        40,
                        Samples.rosterBooks(),
                        bytes -> table(() -> RosterFile.read(text(bytes), List.of()))),
                new Parser(
                        "ratings",
                        100,
                        Samples.ratings(),
                        bytes -> table(() -> RelationalFile.read(text(bytes), List.of()))),
                new Parser("hostile XLSX", 5, Samples.hostileWorkbooks(), bytes -> {
                    answers(bytes, Recoding.Codes.LOWEST_FIRST);
                    ForeignFile.read(bytes);
                }));
    }

    private static List<Parser> questionnaires() {
        String own = ShippedQuestionnaires.file("spirekraft-15", "1.0").orElseThrow();
        return List.of(
                new Parser("XLSForm", 30, Samples.xlsForms(), ForeignFile::read),
                new Parser("LimeSurvey", 100, Samples.limeSurveys(), ForeignFile::read),
                new Parser("questionnaire", 60, Samples.texts(own), bytes -> QuestionnaireFile.read(text(bytes))));
    }

    private static List<Parser> ownFiles() {
        String[] methods = Shipped.texts("methods/*.yaml").toArray(String[]::new);
        String template = Shipped.text("programmes/three-workshops.yaml");
        return List.of(
                new Parser("method", 60, Samples.texts(methods), bytes -> MethodFile.read(text(bytes))),
                new Parser("programme template", 60, Samples.texts(template), bytes -> TemplateFile.read(text(bytes))),
                new Parser(
                        "projects",
                        100,
                        Samples.projects(),
                        bytes -> ProjectFile.read(text(bytes), new ThemeList(List.of()), WORDS)),
                new Parser("ledger line", 100, Samples.ledger(), bytes -> LineReader.read(text(bytes))),
                new Parser("backup", 20, Samples.backups(), BackupHead::read),
                new Parser("picture", 30, Samples.pictures(), PictureFile::read));
    }

    private static List<Parser> strangers() {
        return List.of(
                new Parser("reply by mail", 100, Samples.mails(), ReplyMails::read),
                new Parser(
                        "own text",
                        100,
                        Samples.texts("# Hej\n\n- *et* [link](https://a.example)\n1. to"),
                        bytes -> Markdown.html(text(bytes))),
                new Parser(
                        "address of a webhook",
                        100,
                        Samples.texts("https://modtager.example:8443/sti?a=b"),
                        bytes -> HookUrl.of(text(bytes), false)),
                new Parser(
                        "body for a webhook",
                        100,
                        Samples.texts(
                                "{\"url\": \"https://modtager.example/a\", \"events\": [\"wave.closed\", \"wave.opened\"]}"),
                        AskedByPrograms::body),
                new Parser("cursor", 100, Samples.texts("MDAwMDAwMDA3", "SMOldmfDpXJk"), AskedByPrograms::page),
                new Parser(
                        "token of an invitation",
                        100,
                        Samples.texts("A".repeat(86) + "." + "b-_".repeat(170)),
                        bytes -> Token.read(text(bytes))));
    }
}
