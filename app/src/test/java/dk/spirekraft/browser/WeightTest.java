package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.web.Assets;
import dk.spirekraft.web.StyleSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A page for answering is light, and so is the style of all pages together.
@RunningProgram
class WeightTest {

    private static final int KILOBYTE = 1024;
    private static final Pattern ASSET = Pattern.compile("/assets/([^\"]+)");

    /// A class that a line begins with.
    private static final Pattern RULE = Pattern.compile("(?m)^(\\.[\\w-]+)");

    @Autowired
    Cast cast;

    @Autowired
    Assets assets;

    private static int packed(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }

    private int asset(String name) throws IOException {
        return packed(assets.find(name).orElseThrow().content());
    }

    @Test
    void allStyleSheetsTogetherAreAtMostTwelveKilobytesPacked() throws IOException {
        int weight = 0;
        for (StyleSheet sheet : StyleSheet.values()) weight += asset(sheet.file());
        assertThat(weight).isLessThanOrEqualTo(12 * KILOBYTE);
    }

    @Test
    void everyStyleSheetThatIsWrittenIsSent() throws IOException {
        String sent = "";
        for (StyleSheet sheet : StyleSheet.values())
            sent += new String(assets.find(sheet.file()).orElseThrow().content(), StandardCharsets.UTF_8);
        try (var written = Files.list(Path.of("src/main/resources/assets/css"))) {
            for (Path part : written.toList())
                for (var rule : RULE.matcher(Files.readString(part)).results().toList())
                    assertThat(sent).as(part.toString()).contains(rule.group(1));
        }
    }

    @Test
    void aQuestionWithAllThatItNeedsButTypeIsAtMostThirtyKilobytesPackedAndNeedsNoScript() throws IOException {
        var havgard = cast.school("Havgård Skole", 62);
        var code = cast.slips(havgard, cast.openWave(havgard), 1).getFirst();
        var phone = cast.phone();
        phone.get("/s/" + code.symbols());
        String page = phone.get("/svar/1").body();
        int weight = packed(page.getBytes(StandardCharsets.UTF_8));
        for (String name : ASSET.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList()) weight += asset(name);
        assertThat(weight).isLessThanOrEqualTo(30 * KILOBYTE);
        assertThat(page).doesNotContain("<script");
    }

    /// Whoever checks the scripts that they are sent has little to read.
    @Test
    void allScriptsTogetherAreAtMostThirtyKilobytes() {
        int bytes = assets.scripts().keySet().stream()
                .mapToInt(name -> assets.find(name).orElseThrow().content().length)
                .sum();
        assertThat(bytes).isLessThanOrEqualTo(30 * KILOBYTE);
    }

    @Test
    void pagesComePacked() {
        assertThat(cast.phone()
                        .ask("/log-ind", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }
}
