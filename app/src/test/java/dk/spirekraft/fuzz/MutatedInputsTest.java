package dk.spirekraft.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.api.hook.HookUrl;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.learn.Shipped;
import dk.spirekraft.learn.method.MethodFile;
import dk.spirekraft.learn.reply.ReplyMails;
import dk.spirekraft.learn.template.TemplateFile;
import dk.spirekraft.measure.ImportFile;
import dk.spirekraft.people.roster.RosterFile;
import dk.spirekraft.questionnaire.AnswerTable.MalformedTable;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.QuestionnaireFile;
import dk.spirekraft.questionnaire.Recoding;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.questionnaire.Spreadsheet;
import dk.spirekraft.questionnaire.foreign.ForeignFile;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.project.ProjectFile;
import dk.spirekraft.share.story.PictureFile;
import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Markdown;
import dk.spirekraft.web.Words;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every parser of what somebody sends, on inputs that nobody would send: each is read or refused in words, and none
/// breaks or holds up the program. How many, and from which seed: `-Dinputs=100000 -Dseed=20261128`.
@Tag("simulation")
class MutatedInputsTest {

    private static final int INPUTS = Integer.getInteger("inputs", 20_000);
    private static final long SEED = Long.getLong("seed", 20_261_128);

    /// An input that keeps a parser for so long is a hang.
    private static final long PATIENCE = 30_000;

    private static final Words WORDS = new Dictionary().in(Language.DANISH);
    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();

    /// @param share of the inputs that it gets, in hundredths: those that unpack are slow
    private record Parser(String name, int share, List<byte[]> sound, Consumer<byte[]> read) {
        @Override
        public String toString() {
            return name;
        }
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

    static Stream<Parser> parsers() {
        return Stream.of(
                new Parser(
                        "answers in CSV",
                        100,
                        Samples.answers(),
                        bytes -> table(
                                () -> ImportFile.read(text(bytes), ASKED, List.of(), Recoding.Codes.LOWEST_FIRST))),
                new Parser(
                        "answers in XLSX",
                        40,
                        Samples.workbooks(),
                        bytes -> table(
                                () -> ImportFile.read(text(bytes), ASKED, List.of(), Recoding.Codes.AS_THE_SCALE))),
                new Parser(
                        "roster",
                        100,
                        Samples.rosters(),
                        bytes -> table(() -> RosterFile.read(text(bytes), List.of()))),
                new Parser(
                        "ratings",
                        100,
                        Samples.ratings(),
                        bytes -> table(() -> RelationalFile.read(text(bytes), List.of()))),
                new Parser("XLSForm", 30, Samples.xlsForms(), ForeignFile::read),
                new Parser("hostile XLSX", 5, Samples.hostileWorkbooks(), bytes -> {
                    table(() -> ImportFile.read(text(bytes), ASKED, List.of(), Recoding.Codes.LOWEST_FIRST));
                    ForeignFile.read(bytes);
                }),
                new Parser("LimeSurvey", 100, Samples.limeSurveys(), ForeignFile::read),
                new Parser(
                        "questionnaire",
                        60,
                        Samples.texts(ShippedQuestionnaires.file("spirekraft-15", "1.0")
                                .orElseThrow()),
                        bytes -> QuestionnaireFile.read(text(bytes))),
                new Parser(
                        "method",
                        60,
                        Samples.texts(Shipped.texts("methods/*.yaml").toArray(String[]::new)),
                        bytes -> MethodFile.read(text(bytes))),
                new Parser(
                        "programme template",
                        60,
                        Samples.texts(Shipped.text("programmes/three-workshops.yaml")),
                        bytes -> TemplateFile.read(text(bytes))),
                new Parser(
                        "projects",
                        100,
                        Samples.projects(),
                        bytes -> ProjectFile.read(text(bytes), new ThemeList(List.of()), WORDS)),
                new Parser("ledger line", 100, Samples.ledger(), bytes -> LineReader.read(text(bytes))),
                new Parser("reply by mail", 100, Samples.mails(), ReplyMails::read),
                new Parser("picture", 30, Samples.pictures(), PictureFile::read),
                new Parser(
                        "own text",
                        100,
                        Samples.texts("# Hej\n\n- *et* [link](https://a.example)\n1. to"),
                        bytes -> Markdown.html(text(bytes))),
                new Parser(
                        "address of a webhook",
                        100,
                        Samples.texts("https://modtager.example:8443/sti?a=b"),
                        bytes -> HookUrl.of(text(bytes), false)));
    }

    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("parsers")
    void isReadOrRefusedAndBreaksNothing(Parser parser) throws InterruptedException {
        var trouble = new AtomicReference<String>("");
        var at = new AtomicReference<byte[]>(new byte[0]);
        int inputs = INPUTS * parser.share() / 100;
        Thread reading = Thread.ofPlatform().start(() -> read(parser, inputs, at, trouble));
        byte[] before = at.get();
        reading.join(PATIENCE);
        while (reading.isAlive()) {
            assertThat(at.get()).as("%s hangs, seed %d", parser, SEED).isNotSameAs(before);
            before = at.get();
            reading.join(PATIENCE);
        }
        assertThat(trouble.get()).isEmpty();
        COUNTS.put(parser.name(), inputs);
        System.out.printf(
                "%s: %d inputs, %d in all%n",
                parser,
                inputs,
                COUNTS.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void read(Parser parser, int inputs, AtomicReference<byte[]> at, AtomicReference<String> trouble) {
        var mutations = new Mutations(SEED);
        for (int i = 0; i < inputs; i++) {
            byte[] input = new byte[0];
            try {
                input = mutations.of(parser.sound().get(i % parser.sound().size()));
                at.set(input);
                parser.read().accept(input);
            } catch (Throwable broken) {
                String hex = HexFormat.of().formatHex(input, 0, Math.min(input.length, 2000));
                StackTraceElement[] trace = broken.getStackTrace();
                trouble.set("%s, input %d of seed %d: %s at %s%n%s"
                        .formatted(parser, i, SEED, broken, List.of(trace).subList(0, Math.min(6, trace.length)), hex));
                return;
            }
        }
    }
}
