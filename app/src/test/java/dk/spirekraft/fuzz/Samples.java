package dk.spirekraft.fuzz;

import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/// Sound inputs of each kind, small enough that a change hits something.
final class Samples {

    private static final String ITEMS = ShippedQuestionnaires.all().getFirst().items().stream()
            .map(Item::id)
            .collect(Collectors.joining(","));

    private Samples() {}

    static List<byte[]> texts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    static List<byte[]> answers() {
        String row = ",4".repeat(15) + "\n";
        return texts(
                "gruppe," + ITEMS + "\n" + ("Lærere" + row).repeat(6),
                "id;submitdate;\"Q1[trust-1]\"\r\n1;2027-01-01;A3\r\n2;;AO02\r\n",
                "\uFEFFskole\t" + ITEMS.replace(',', '\t') + "\nA" + "\tI høj grad".repeat(15) + "\n");
    }

    static List<byte[]> rosters() {
        return texts(
                "navn;e-mail;enhed;rolle\nIda Holm;ida@skole.example;Indskoling;Lærer\nBo;bo@skole.example;SFO;AMR\n",
                "name,email,unit,role\n\"Holm, Ida\",ida@skole.example,Indskoling,teacher\n");
    }

    static List<byte[]> ratings() {
        return texts(
                "rater_role,rated_role,frequency,timeliness,accuracy,problemSolving,sharedGoals,sharedKnowledge,mutualRespect\n"
                        + "lærere,ledelse,4,4,4,4,4,4,4\n".repeat(6));
    }

    static List<byte[]> projects() {
        return texts(
                "title;firstYear;lastYear;themes;did\nKaffe;2017;2019;tillid brobyggende;\"Vi \"\"prøvede\"\", og\nlærte\"\n",
                "[{\"title\": \"Kaffe\", \"firstYear\": 2017, \"themes\": [\"tillid\"], \"language\": \"en\", \"did\": \"We met.\"}]");
    }

    static List<byte[]> ledger() {
        try (Stream<String> lines = Files.lines(Path.of("../reference-data/ledger.jsonl"))) {
            return texts(lines.limit(20).toArray(String[]::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<byte[]> mails() {
        String head = "From: Ida <ida@skole.example>\r\nTo: svar+abcdefghijklmnopqrstuvwxyz@spirekraft.example\r\n"
                + "Message-ID: <1@skole.example>\r\nSubject: =?UTF-8?Q?Sv=C3=A6r?=\r\nMIME-Version: 1.0\r\n";
        return texts(
                head
                        + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDet g=E5r godt\r\n> tidligere\r\n",
                head
                        + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHej\r\n"
                        + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+SGVqPC9iPg==\r\n--b--\r\n");
    }

    static List<byte[]> workbooks() {
        var one = new Sheet("Ark1", List.of(("gruppe," + ITEMS).split(","), ("Lærere" + ",4".repeat(15)).split(",")));
        return List.of(
                workbook(List.of(one)),
                workbook(List.of(
                        new Sheet("Labels", List.<String[]>of(new String[] {"s_1", "1", "I meget høj grad"})),
                        new Sheet("Dataset", List.of(new String[] {"s_1", "s_2"}, new String[] {"1", "3"})),
                        new Sheet("Structure", List.of(new String[] {"variableName", "questionText"}, new String[] {
                            "s_1", "Vi hjælper hinanden."
                        })))));
    }

    static List<byte[]> rosterBooks() {
        return List.of(workbook(List.of(new Sheet(
                "Medarbejdere",
                List.of(
                        new String[] {"navn", "e-mail", "enhed", "rolle"},
                        new String[] {"Ida Holm", "ida@skole.example", "Indskoling", "Lærer"},
                        new String[] {"Bo", "bo@skole.example", "SFO", "AMR"})))));
    }

    /// A backup of one small table.
    static List<byte[]> backups() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("people.school"));
            zip.write("1\tHavgård Skole\n".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("""
                    {"format": 1, "version": "0161", "made": "2027-03-09T08:00:00Z", "openWaves": ["7d7d7d7d-0000-4000-8000-000000000001"],
                     "tables": {"people.school": {"columns": ["id", "name"], "rows": 1, "hash": "00ff"}}}
                    """.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.of(out.toByteArray());
    }

    /// Small files that would take far more room or time than they tell, or that no program writes.
    static List<byte[]> hostileWorkbooks() {
        String farOut = IntStream.rangeClosed(1, 20_000)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"XFD%d\"><v>1</v></c></row>".formatted(row, row))
                .collect(Collectors.joining());
        String named = "<row r=\"1\">" + "<c t=\"s\"><v>0</v></c>".repeat(1_000) + "</row>";
        return List.of(
                sheet(row("<c r=\"ZZZZZZ1\"><v>1</v></c>")),
                sheet(farOut),
                sheet(named),
                sheet(row("<c r=\"A1\" t=\"x\"><v>1</v></c>")),
                sheet(row("<c r=\"1\"><v>1</v></c>")),
                sheet(row("<c r=\"A1\"><f t=\"shared\" si=\"7\"/></c>")),
                sheet(row("<c r=\"A1\" t=\"inlineStr\"><is>" + "<r>".repeat(5_000) + "</is></c>")));
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    /// A workbook with these rows as they stand, and one text of a million letters that they may name.
    private static byte[] sheet(String rows) {
        Map<String, String> parts = Map.of(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>",
                "xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(1_000_000) + "</t></si></sst>");
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbooks().getFirst()).get();
                var zip = new ZipOutputStream(out)) {
            for (var part : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String content = parts.get(part.getName());
                zip.write(
                        content == null
                                ? in.getInputStream(part).readAllBytes()
                                : content.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static List<byte[]> xlsForms() {
        return List.of(workbook(List.of(
                new Sheet(
                        "survey",
                        List.of(
                                new String[] {"type", "name", "label::Dansk (da)", "relevant"},
                                new String[] {"begin_group", "team", "Dit team", ""},
                                new String[] {"select_one enig", "a", "Vi hjælper.", "${b} = 1"},
                                new String[] {"end_group", "", "", ""})),
                new Sheet(
                        "choices",
                        List.of(
                                new String[] {"list_name", "name", "label::Dansk (da)"},
                                new String[] {"enig", "1", "Uenig"},
                                new String[] {"enig", "2", "Enig"})),
                new Sheet(
                        "settings", List.of(new String[] {"form_title", "form_id"}, new String[] {"Team", "team"})))));
    }

    private record Sheet(String name, List<String[]> rows) {}

    private static byte[] workbook(List<Sheet> sheets) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            for (Sheet sheet : sheets) {
                var page = book.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++)
                    for (int column = 0; column < sheet.rows().get(row).length; column++)
                        page.value(row, column, sheet.rows().get(row)[column]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static List<byte[]> limeSurveys() {
        return texts("""
                <?xml version="1.0" encoding="UTF-8"?>
                <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>366</DBVersion>
                <answers><rows><row><qid><![CDATA[1]]></qid><code>A1</code><answer>Uenig</answer><sortorder>1</sortorder><language>da</language></row>
                <row><qid>1</qid><code>A2</code><answer>Enig</answer><sortorder>2</sortorder><language>da</language></row></rows></answers>
                <groups><rows><row><gid>7</gid><group_name>Team</group_name><language>da</language></row></rows></groups>
                <questions><rows><row><qid>1</qid><gid>7</gid><type>F</type><title>Q1</title><question>Dit team</question><language>da</language></row></rows></questions>
                <subquestions><rows><row><qid>2</qid><parent_qid>1</parent_qid><title>SQ001</title><question>Vi hj&#230;lper &amp; ler.</question><language>da</language></row></rows></subquestions>
                </document>
                """);
    }

    static List<byte[]> pictures() {
        var image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xFF8800);
        return Stream.of("png", "jpg").map(kind -> written(image, kind)).toList();
    }

    private static byte[] written(BufferedImage image, String kind) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
