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
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A member plans, notes, pulses, reflects on and decides a trial on a phone, and loses the network on the way.
@RunningProgram
@Tag("browser")
class TrialOnAPhoneTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Browsers browsers;

    School havgard;
    String board;
    String member;

    @BeforeEach
    void havgardHasAMember() {
        havgard = cast.school("Havgård Skole", 18);
        board = havgard.address() + "/afproevninger";
        member = cast.person(Role.MEMBER, havgard);
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private void signIn(Page page) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(member);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(member).orElseThrow());
        page.locator("main form button").click();
    }

    private void fits(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(page.url())
                .isLessThanOrEqualTo(390);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void planNotePulseReflectAndDecide(boolean script) {
        Look look = script ? Look.PHONE : Look.PHONE.withoutScript();
        try (Window window = browsers.open(look)) {
            Page page = window.page();
            signIn(page);
            plan(page);
            note(page);
            pulse(page);
            reflect(page);
            decide(page);
            assertThat(window.elsewhere()).isEmpty();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private void plan(Page page) {
        page.navigate(board);
        fits(page);
        follow(page, "Planlæg en ny");
        page.locator("#aim").fill("Lån en time");
        page.locator("#together").fill("Mellemtrinnet");
        fits(page);
        press(page, "Gem planen");
        assertThat(page.locator("h1").textContent()).isEqualTo("Lån en time");
        press(page, "Start nu");
    }

    private void note(Page page) {
        page.locator("#text").fill("To bad om hjælp");
        page.getByLabel("Godt").check();
        press(page, "Gem linjen");
        page.locator(".lines").getByText("To bad om hjælp").waitFor();
        fits(page);
    }

    private void pulse(Page page) {
        follow(page, "Tæl ugens svar");
        page.locator("#jar4").fill("6");
        fits(page);
        press(page, "Gem ugens tal");
        assertThat(page.locator("figure#puls").textContent()).contains("Talt åbent.", "For tidligt at se et mønster.");
    }

    private void reflect(Page page) {
        follow(page, "Start refleksion");
        press(page, "Begynd refleksionen");
        page.locator("#happened").fill("Flere bad om hjælp");
        press(page, "Gem for mig selv");
        page.locator("#nowWhat").fill("Vi bliver ved");
        fits(page);
        press(page, "Gem, og gå til beslutningen");
    }

    private void decide(Page page) {
        page.getByLabel("Behold").check();
        page.locator("#reason").fill("Alle vil beholde den");
        fits(page);
        press(page, "Gem beslutningen");
        assertThat(page.locator(".decided").textContent()).contains("Beholdt", "Alle vil beholde den");
    }

    @Test
    void aNoteSurvivesALostNetworkAndIsSentOnce() {
        var trial = tries.running(havgard, "Lån en time", member);
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            signIn(page);
            page.navigate(trial.address(havgard));
            window.context().setOffline(true);
            page.locator("#text").fill("Skrevet i kælderen");
            press(page, "Gem linjen");
            page.locator("[data-offline]:not([hidden])").waitFor();
            assertThat(page.locator("#text").inputValue()).isEqualTo("Skrevet i kælderen");
            window.context().setOffline(false);
            Locator line = page.locator(".lines").getByText("Skrevet i kælderen");
            line.waitFor();
            page.reload();
            assertThat(line.count()).isEqualTo(1);
            assertThat(page.locator("#text").inputValue()).isEmpty();
        }
    }

    @Test
    void longWordsStayOnTheScreen() {
        String word = "Speciallægepraksisplanlægningsstabiliseringsperioden";
        var trial = tries.running(havgard, word, member);
        try (Window window = browsers.open(new Look(320, 640, true, false))) {
            Page page = window.page();
            signIn(page);
            for (String path : new String[] {board, trial.address(havgard)}) {
                page.navigate(path);
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertThat(width).as(path).isLessThanOrEqualTo(320);
            }
        }
    }

    @Test
    void aHalfWrittenNoteIsThereAfterThePageWasClosed() {
        var trial = tries.running(havgard, "Lån en time", member);
        try (Window window = browsers.open(Look.PHONE)) {
            Page page = window.page();
            signIn(page);
            page.navigate(trial.address(havgard));
            page.locator("#text").fill("Kun halvt skre");
            page.navigate(board);
            page.navigate(trial.address(havgard));
            assertThat(page.locator("#text").inputValue()).isEqualTo("Kun halvt skre");
        }
    }
}
