package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import dk.spirekraft.measure.Invited;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A personal link in a real browser, and whatever can happen on the way from the link to the receipt.
@RunningProgram
@Tag("browser")
class InvitedInBrowserTest {

    @Autowired
    Cast cast;

    @Autowired
    Invited invited;

    @Autowired
    Browsers browsers;

    School havgard;
    Wave wave;
    Window window;
    Page page;

    @BeforeEach
    void havgardCollectsTokens() {
        havgard = cast.school("Havgård Skole", 20);
        wave = invited.collecting(havgard, false);
        window = browsers.open(Look.PHONE);
        page = window.page();
    }

    @AfterEach
    void thePhoneIsPutAway() {
        window.close();
    }

    private String link() {
        String address = "kollega-" + UUID.randomUUID() + "@skole.example";
        invited.invite(havgard, wave, address);
        return invited.link(address);
    }

    private static void says(Page page, String words) {
        page.locator("main section:visible", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private static void collect(Page page, String link) {
        page.navigate(link);
        page.locator("[data-collect]").click();
        says(page, "Dit svarbevis ligger nu i denne browser");
    }

    private static Object kept(Page page) {
        return page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('spirekraft.token.')).length");
    }

    private static void answer(Page page) {
        page.navigate("/svar");
        page.locator("[data-tokens] button").first().click();
        page.locator("main a.btn").click();
        for (int item = 1; item <= Colleagues.ITEMS; item++) {
            page.waitForURL("**/svar/" + item);
            page.locator("button.ans[value='4']").click();
        }
        page.waitForURL("**/svar/tjek");
        page.locator("form[action='/svar/send'] button").click();
        page.waitForURL("**/svar/tak");
    }

    private int sheets() {
        return cast.close(havgard, wave).closure().orElseThrow().sheets();
    }

    @Test
    void itLeadsFromTheLinkToTheReceiptAndLeavesNothingBehind() {
        List<Request> asked = new ArrayList<>();
        window.context().onRequest(request -> {
            if (Pattern.compile("/(invitation|noegler)/").matcher(request.url()).find()) asked.add(request);
        });
        page.navigate("/?sprog=da");
        page.navigate(link());
        says(page, "Havgård Skole");
        assertThat(page.url()).endsWith("/invitation");
        page.locator("[data-collect]").click();
        says(page, "Dit svarbevis ligger nu i denne browser");
        assertThat(page.url()).endsWith("/svar/gem");
        assertThat(kept(page)).isEqualTo(1);
        assertThat(asked)
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.allHeaders()).doesNotContainKeys("cookie", "referer"));
        invited.answering(havgard, wave);
        answer(page);
        assertThat(page.locator("main").textContent()).contains("ingen så svarbeviset", "slettet fra denne browser");
        assertThat(kept(page)).isEqualTo(0);
        assertThat(window.complaints()).isEmpty();
        assertThat(window.elsewhere()).isEmpty();
        assertThat(sheets()).isEqualTo(1);
    }

    @Test
    void theLinkOpenedAgainSaysThatTheTokenLiesHere() {
        String link = link();
        collect(page, link);
        page.navigate("/");
        page.navigate(link);
        says(page, "Dit svarbevis ligger her");
    }

    @Test
    void theLanguageSwitchKeepsTheLink() {
        page.navigate(link());
        says(page, "Havgård Skole");
        page.locator("a[lang=en]").click();
        says(page, "Collect your token now");
        page.locator("[data-collect]").click();
        says(page, "Your token now lies in this browser");
    }

    @Nested
    class WhenTheConnectionIsLost {

        @Test
        void beforeTheLinkIsLookedUpItCanBeTriedAgain() {
            String link = link();
            page.route("**/invitation/opslag", Route::abort);
            page.navigate(link);
            says(page, "Der var ingen forbindelse");
            page.unroute("**/invitation/opslag");
            page.locator("[data-again]").click();
            page.locator("[data-collect]").click();
            says(page, "Dit svarbevis ligger nu i denne browser");
        }

        @Test
        void beforeTheValueIsSignedItCanBeTriedAgain() {
            page.route("**/invitation/underskrift", Route::abort);
            page.navigate(link());
            page.locator("[data-collect]").click();
            says(page, "Intet er tabt");
            page.unroute("**/invitation/underskrift");
            page.locator("[data-again]").click();
            says(page, "Dit svarbevis ligger nu i denne browser");
        }

        @Test
        void afterTheValueWasSignedTheSameSignatureComesAgainEvenOnANewPage() {
            String link = link();
            page.route("**/invitation/underskrift", route -> {
                route.fetch();
                route.abort();
            });
            page.navigate(link);
            page.locator("[data-collect]").click();
            says(page, "Intet er tabt");
            Page later = window.context().newPage();
            page.close();
            collect(later, link);
            assertThat(kept(later)).isEqualTo(1);
        }

        @Test
        void whileTheTokenIsHandedOverItComesAgainFromTheLink() {
            String link = link();
            AtomicInteger tried = new AtomicInteger();
            page.route("**/svar/gem", route -> {
                tried.incrementAndGet();
                route.abort();
            });
            page.navigate(link);
            page.waitForRequestFinished(
                    new Page.WaitForRequestFinishedOptions()
                            .setPredicate(request -> request.url().endsWith("/underskrift")),
                    () -> page.locator("[data-collect]").click());
            page.waitForCondition(() -> tried.get() > 0);
            Page later = window.context().newPage();
            page.close();
            collect(later, link);
            assertThat(kept(later)).isEqualTo(1);
        }
    }

    @Test
    void twoTabsAtOnceGetOneTokenTogether() {
        String link = link();
        Page other = window.context().newPage();
        for (Page tab : List.of(page, other)) {
            tab.navigate(link);
            says(tab, "Havgård Skole");
        }
        for (Page tab : List.of(page, other)) tab.locator("[data-collect]").dispatchEvent("click");
        for (Page tab : List.of(page, other)) says(tab, "Dit svarbevis ligger");
        assertThat(kept(page)).isEqualTo(1);
    }

    @Test
    void onAnotherDeviceTheLinkSaysThatATokenWasCollectedAndWhatThatMeans() {
        String link = link();
        collect(page, link);
        try (Window tablet = browsers.open(Look.DESK)) {
            tablet.page().navigate(link);
            says(tablet.page(), "Der er allerede hentet et svarbevis");
            says(tablet.page(), "Er den telefon væk, kan du ikke svare denne gang");
        }
        invited.answering(havgard, wave);
        try (Window tablet = browsers.open(Look.DESK)) {
            tablet.page().navigate(link);
            says(tablet.page(), "heller ikke med en seddel");
        }
    }

    @Test
    void onASharedComputerEachTokenIsKeptAndUsedByItself() {
        collect(page, link());
        page.navigate("/");
        collect(page, link());
        assertThat(kept(page)).isEqualTo(2);
        invited.answering(havgard, wave);
        page.navigate("/svar");
        says(page, "Her ligger flere svarbeviser");
        answer(page);
        assertThat(kept(page)).isEqualTo(1);
        answer(page);
        assertThat(kept(page)).isEqualTo(0);
        assertThat(sheets()).isEqualTo(2);
    }

    @Test
    void aTokenThatWasUsedElsewhereIsToldAndForgotten() {
        collect(page, link());
        Object stored = page.evaluate("JSON.stringify(localStorage)");
        invited.answering(havgard, wave);
        answer(page);
        page.navigate("/svar");
        page.evaluate(
                "kept => Object.entries(JSON.parse(kept)).forEach(([k, v]) => localStorage.setItem(k, v))", stored);
        page.reload();
        page.locator("[data-tokens] button").click();
        page.waitForURL("**/svar/afvist");
        assertThat(page.locator("main").textContent()).contains("Et svarbevis kan kun bruges én gang");
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void aTokenThatIsNoneHereIsToldAndForgotten() {
        page.navigate("/svar");
        page.evaluate("localStorage.setItem('spirekraft.token.x.y', 'AAAA.AAAA')");
        page.reload();
        page.locator("[data-tokens] button").click();
        page.locator(".faults").waitFor();
        assertThat(page.locator(".faults").textContent()).contains("hører ikke til en måling her");
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void anExpiredLinkSaysWhatCanBeDoneInstead() {
        String link = link();
        invited.answering(havgard, wave);
        page.navigate(link);
        says(page, "træk en seddel, og svar med koden");
        cast.close(havgard, wave);
        page.navigate("/");
        page.navigate(link);
        says(page, "Din adresse og alle svarbeviser er slettet");
    }

    @Test
    void aLinkThatWasCutOffIsUnknown() {
        page.navigate(link().substring(0, 60));
        says(page, "Se efter, om hele linket kom med");
    }

    @Test
    void aListOfKeysThatTheInvitationDoesNotTellOfStopsEverything() {
        AtomicInteger signed = new AtomicInteger();
        page.route("**/invitation/underskrift", route -> {
            signed.incrementAndGet();
            route.resume();
        });
        String link = link();
        page.navigate(link.substring(0, link.length() - 64) + "0".repeat(64));
        page.locator("[data-collect]").click();
        says(page, "Stop: nøglelisten passer ikke");
        assertThat(signed).hasValue(0);
    }

    @Test
    void aSignatureThatDoesNotFitIsNotKept() {
        page.route(
                "**/invitation/underskrift",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"state\":\"signed\",\"signature\":\"" + "A".repeat(512) + "\"}")));
        page.navigate(link());
        page.locator("[data-collect]").click();
        says(page, "Underskriften passer ikke");
        assertThat(kept(page)).isEqualTo(0);
    }

    @Test
    void withoutScriptTheWayIsASlip() {
        String link = link();
        try (Window plain = browsers.open(Look.PHONE.withoutScript())) {
            plain.page().navigate(link);
            assertThat(plain.page().locator("main section:visible").allTextContents())
                    .singleElement()
                    .asString()
                    .contains("Træk en seddel i stedet");
            plain.page().navigate("/svar");
            assertThat(plain.page().locator("[data-tokens]").isVisible()).isFalse();
            assertThat(plain.page().locator("#kode").isVisible()).isTrue();
        }
    }

    @Test
    void aBrowserThatKeepsNothingIsToldToDrawASlip() {
        window.context().addInitScript("Storage.prototype.setItem = () => { throw new Error(); }");
        page.navigate(link());
        says(page, "Browseren kan ikke gemme noget");
    }

    @Test
    void answeringCanHaveAnOriginOfItsOwnThatGetsNothingButTheToken() {
        page.navigate("/");
        String answering = "http://127.0.0.1:" + page.url().replaceAll("\\D", "");
        page.route("**/invitation", route -> {
            var reply = route.fetch();
            String elsewhere =
                    reply.text().replaceAll("data-keeps=\"[^\"]*\"", "data-keeps=\"" + answering + "/svar/gem\"");
            route.fulfill(new Route.FulfillOptions().setResponse(reply).setBody(elsewhere));
        });
        List<Request> asked = new ArrayList<>();
        window.context().onRequest(request -> {
            if (request.url().startsWith(answering + "/svar")) asked.add(request);
        });
        collect(page, link());
        assertThat(page.url()).isEqualTo(answering + "/svar/gem");
        assertThat(kept(page)).isEqualTo(1);
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.allHeaders()).doesNotContainKeys("cookie", "referer"));
        invited.answering(havgard, wave);
        page.navigate(answering + "/svar");
        page.locator("[data-tokens] button").click();
        page.locator("main a.btn").waitFor();
    }
}
