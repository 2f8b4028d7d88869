package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.AccessCode;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What goes with every page: nothing from elsewhere, nothing inline, nothing kept by a cache, no address given away.
@RunningProgram
class HeadersTest {

    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//[^\"]+\"");

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Post post;

    Stage.Set set;
    Phone amr;

    @BeforeEach
    void theAmrIsIn() {
        set = stage.set();
        amr = cast.signedIn(Role.AMR, set.own());
    }

    private List<HttpResponse<String>> pages() {
        String school = set.own().address();
        amr.get("/personale/" + set.key());
        return List.of(
                amr.ask("/log-ind"),
                amr.ask("/om/anonymitet"),
                amr.ask("/svar"),
                amr.ask("/s/forkert"),
                amr.ask("/invitation"),
                amr.ask("/svar/gem"),
                amr.ask("/findes-ikke"),
                amr.ask("/personale"),
                amr.ask(school),
                amr.ask(school + "/kolleger"),
                amr.ask(school + "/enheder"),
                amr.ask(school + "/maalinger"),
                amr.ask(school + "/maalinger/ny"),
                amr.ask(school + "/maalinger/1"),
                amr.ask(school + "/maalinger/2"),
                amr.ask(school + "/maalinger/2/materiale/plakat"),
                amr.ask(school + "/maalinger/2/resultater"),
                amr.ask(school + "/maalinger/3/resultater"),
                amr.ask(school + "/maalinger/3/resultater?vis=tabel"),
                amr.ask(school + "/maalinger/3/resultater?vis=storskaerm"));
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    @Test
    void everyPageForbidsWhatIsInlineOrFromElsewhere() {
        for (var page : pages())
            assertThat(header(page, "Content-Security-Policy"))
                    .as(page.uri().getPath())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:", "data:");
    }

    @Test
    void noPageHasScriptOrStyleWithinItOrAnythingFromAnotherSite() {
        for (var page : pages()) {
            assertThat(INLINE.matcher(page.body()).find())
                    .as("inline in " + page.uri())
                    .isFalse();
            assertThat(ELSEWHERE.matcher(page.body()).find())
                    .as("elsewhere in " + page.uri())
                    .isFalse();
        }
    }

    @Test
    void noPageTellsOthersWhereSomebodyCameFromOrIsKeptByACache() {
        for (var page : pages()) {
            String path = page.uri().getPath();
            assertThat(header(page, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(header(page, "Cache-Control")).as(path).contains("no-store");
            assertThat(header(page, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(page, "X-Frame-Options")).as(path).isEqualTo("DENY");
        }
    }

    @Test
    void typeAndStyleMayBeKept() {
        assertThat(header(cast.phone().ask("/assets/inter-400.woff2"), "Cache-Control"))
                .contains("max-age=31536000");
        assertThat(header(cast.phone().ask("/assets/survey.css"), "Cache-Control"))
                .contains("max-age=")
                .doesNotContain("no-store");
    }

    @Test
    void cookiesAreForThisSiteAndNotForScripts() {
        var phone = cast.phone();
        assertThat(phone.ask("/log-ind").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> isGuarded(cookie, "spirekraft="))
                .allMatch(cookie -> isGuarded(cookie, ""));
        AccessCode code = cast.slips(set.own(), cast.openWave(set.own()), 1).getFirst();
        assertThat(cast.phone().ask("/s/" + code.symbols()).headers().allValues("Set-Cookie"))
                .singleElement()
                .matches(cookie -> isGuarded(cookie, "ankomst=") && cookie.contains("Path=/svar"));
        assertThat(phone.ask("/personale/" + set.key()).headers().allValues("Set-Cookie"))
                .singleElement()
                .matches(cookie -> isGuarded(cookie, "personale=") && cookie.contains("Path=/personale"));
    }

    private static boolean isGuarded(String cookie, String name) {
        return cookie.startsWith(name)
                && cookie.contains("HttpOnly")
                && (cookie.contains("SameSite=Lax") || cookie.contains("SameSite=Strict"));
    }

    @Test
    void answeringSetsNoSession() {
        AccessCode code = cast.slips(set.own(), cast.openWave(set.own()), 1).getFirst();
        var phone = cast.phone();
        phone.get("/s/" + code.symbols());
        phone.get("/svar/1");
        assertThat(phone.cookies()).containsOnlyKeys("svar");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedAndChangesNothing() {
        String school = set.own().address();
        for (String path : List.of(
                "/log-ind",
                "/log-ud",
                school + "/enheder",
                school + "/maalinger/2/lukning",
                school + "/personalenoegle"))
            assertThat(amr.forge(path, "name=Forfalsket&staff=9").statusCode())
                    .as(path)
                    .isEqualTo(403);
        assertThat(amr.get(school + "/enheder").body()).doesNotContain("Forfalsket");
        assertThat(amr.get(school + "/maalinger/2").body()).contains("Åben indtil");
    }

    @Test
    void theTokenAgainstThatLooksOtherwiseOnEachPageAndEachCounts() {
        String address = set.own().address() + "/enheder";
        String first = token(amr.get(address));
        String second = token(amr.get(address));
        assertThat(first).isNotEqualTo(second);
        for (String token : List.of(first, second))
            assertThat(amr.forge(address, "name=&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                            .statusCode())
                    .isNotEqualTo(403);
    }

    private static String token(Phone.Page page) {
        return page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void theRefusalOfAForeignFormHasAPageInWords() {
        assertThat(amr.forge("/log-ind", "email=a@b.example").body()).contains("<h1>", "lang=\"da\"");
    }

    @Test
    void aForgedHostStandsInNoMail() {
        String email = cast.person(Role.TR, set.own());
        var phone = cast.phone();
        phone.get("/log-ind");
        phone.post("/log-ind?x=1", Map.of("email", email, "host", "ond.example"));
        assertThat(phone.ask("/log-ind", "X-Forwarded-Host", "ond.example").body())
                .doesNotContain("ond.example");
        assertThat(post.mailbox())
                .filteredOn(letter -> letter.to().equals(email))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("http://localhost:").doesNotContain("ond.example"));
    }
}
