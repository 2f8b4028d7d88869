package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole walk from the slip to the result that a school looks at together, on phones, a wall and paper.
@RunningProgram
@Tag("browser")
class WholeWalkTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Autowired
    Cast cast;

    @Autowired
    Browsers browsers;

    @Autowired
    StoryClock clock;

    @Autowired
    Dictionary dictionary;

    School havgard;
    String amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 18);
        amr = cast.person(Role.AMR, havgard);
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private void signIn(Page page, String send, String enter) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(amr);
        press(page, send);
        page.navigate(cast.linkFor(amr).orElseThrow());
        press(page, enter);
    }

    /// Plans a wave for today and opens it.
    private void openAWave(Page page, String save, String open) {
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        page.navigate(havgard.address() + "/maalinger/ny");
        page.locator("#opensOn").fill(today.toString());
        page.locator("#closesOn").fill(today.plusDays(14).toString());
        page.locator("#dialogueOn").fill(today.plusDays(30).toString());
        press(page, save);
        press(page, open);
    }

    private static List<String> printSlips(Page page, String print) {
        page.locator("input[name=count]").first().fill("8");
        press(page, print);
        return page.locator(".slip-code").allTextContents();
    }

    /// Answers everything, each slip a little differently.
    private void answer(Look look, String code, int number) {
        try (Window phone = browsers.open(look)) {
            Page page = phone.page();
            page.navigate("/svar");
            page.locator("#kode").fill(code);
            page.locator("main button:visible").press("Enter");
            page.locator("main a.btn").press("Enter");
            for (int item = 1; item <= Colleagues.ITEMS; item++) {
                page.waitForURL("**/svar/" + item);
                page.locator("button.ans").nth((item + number) % 4).press("Enter");
            }
            page.waitForURL("**/svar/tjek");
            page.locator("form[action='/svar/send'] button").press("Enter");
            page.waitForURL("**/svar/tak");
            assertThat(phone.elsewhere()).isEmpty();
        }
    }

    private static int pagesOnPaper(Page page) {
        String pdf = new String(
                page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)),
                StandardCharsets.ISO_8859_1);
        return (int) PDF_PAGE.matcher(pdf).results().count();
    }

    @Test
    void fromTheSlipToTheResultInDanish() {
        try (Window desk = browsers.open(Look.PHONE)) {
            Page page = desk.page();
            signIn(page, "Send mig et link", "Log ind nu");
            assertThat(page.url()).endsWith(havgard.address());
            openAWave(page, "Gem målingen", "Åbn målingen");
            String wave = page.url();
            List<String> codes = printSlips(page, "Print sedler");
            assertThat(codes).hasSize(8);
            assertThat(pagesOnPaper(page)).isEqualTo(1);
            for (int i = 0; i < 6; i++) answer(Look.PHONE.withoutScript(), codes.get(i), i);
            page.navigate(wave);
            follow(page, "Luk målingen nu");
            press(page, "Ja, luk målingen");
            page.navigate(wave + "/resultater");
            press(page, "Flyt dagen til i dag, og åbn for alle");
            assertThat(page.locator("main").textContent()).contains("Tal om det");
            assertThat(pagesOnPaper(page)).isEqualTo(3);
            page.navigate(havgard.address() + "/personalenoegle");
            staffSeeTheSame(page.locator("a[href*='/personale/']").first().getAttribute("href"));
            walkTheWall(wave);
            assertThat(desk.elsewhere()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /// @param link as it is given out, with the address under which this installation is known
    private void staffSeeTheSame(String link) {
        try (Window staff = browsers.open(Look.PHONE.withoutScript())) {
            staff.page().navigate(link.replaceFirst("^https?://[^/]+", ""));
            assertThat(staff.page().url()).endsWith("/personale");
            assertThat(staff.page().locator("figure, section.fig").count()).isPositive();
        }
    }

    private void walkTheWall(String wave) {
        try (Window wall = browsers.open(Look.DESK)) {
            Page page = wall.page();
            signIn(page, "Send mig et link", "Log ind nu");
            page.navigate(wave + "/resultater?vis=storskaerm");
            page.keyboard().press("ArrowRight");
            page.waitForURL("**figur=2");
            page.keyboard().press("ArrowRight");
            page.waitForURL("**figur=3");
            page.keyboard().press("ArrowLeft");
            page.waitForURL("**figur=2");
            assertThat(wall.complaints()).isEmpty();
        }
    }

    @Test
    void theSameInEnglishShorter() {
        try (Window desk = browsers.open(Look.DESK)) {
            Page page = desk.page();
            page.navigate("/?sprog=en");
            signIn(page, "Send me a link", "Sign in now");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            openAWave(page, words("measure.new.save"), words("measure.open.button"));
            List<String> codes = printSlips(page, words("measure.slips.print"));
            for (int i = 0; i < 5; i++) answer(Look.PHONE, codes.get(i), i);
            page.navigate(havgard.address() + "/maalinger/1");
            follow(page, words("measure.close.button"));
            press(page, words("measure.close.now"));
            page.navigate(havgard.address() + "/maalinger/1/resultater");
            press(page, words("understand.closed.button.early"));
            Locator main = page.locator("main");
            assertThat(main.textContent())
                    .contains(words("understand.talk.title"))
                    .doesNotContain("svar", "skole,");
        }
    }

    private String words(String key) {
        return dictionary.in(Language.ENGLISH).of(key);
    }
}
