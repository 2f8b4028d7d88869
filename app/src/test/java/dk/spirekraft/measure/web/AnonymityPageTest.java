package dk.spirekraft.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What protects an answer is told to everybody, with what does not, and with what it takes to check it.
@RunningProgram
class AnonymityPageTest {

    private static final Pattern SCRIPT =
            Pattern.compile("<dt><a href=\"(/assets/[a-z]+\\.js)\">[^<]+</a></dt><dd><code>([0-9a-f]{64})</code>");

    @Autowired
    Cast cast;

    private String page(String language) {
        return cast.phone().get("/om/anonymitet?sprog=" + language).body();
    }

    @Test
    void theSumOfEachScriptIsThatOfTheFileThatIsServed() throws GeneralSecurityException {
        Phone phone = cast.phone();
        var scripts = SCRIPT.matcher(page("da")).results().toList();
        assertThat(scripts).extracting(found -> found.group(1)).contains("/assets/ballot.js", "/assets/spirekraft.js");
        for (var script : scripts) {
            byte[] served = phone.get(script.group(1)).body().getBytes(StandardCharsets.UTF_8);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(served);
            assertThat(HexFormat.of().formatHex(sum)).as(script.group(1)).isEqualTo(script.group(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everySubjectHasItsWordsAndEveryDrawingIsToldInWords(String language) {
        String page = page(language);
        for (String id : List.of("short", "stored", "seen", "small", "ballots", "limits", "check"))
            assertThat(page).containsPattern("<h2 id=\"" + id + "\">[^<]+</h2>");
        assertThat(Pattern.compile("<svg class=\"flow\"[^>]* role=\"img\" aria-label=\"[^\"]{60,}\"")
                        .matcher(page)
                        .results())
                .hasSize(3);
        assertThat(page).doesNotContain("measure.anonymity");
    }

    @Test
    void theLimitsComeInTheSamePageAsThePromises() {
        assertThat(page("da"))
                .contains("Den, der driver serveren, mens målingen er åben. Nøglen ligger på serveren")
                .contains("ændrer programmet eller det script, din browser får");
    }
}
