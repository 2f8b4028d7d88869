package dk.spirekraft.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Ratings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/// The pages that no plain address leads to: one sends a form, or follows a link, and there they are.
final class PagesBehindForms {

    private final Cast cast;
    private final School school;
    private final Window window;
    private final Page page;
    private final Consumer<Window> work;

    PagesBehindForms(Cast cast, School school, Window window, Consumer<Window> work) {
        this.cast = cast;
        this.school = school;
        this.window = window;
        this.page = window.page();
        this.work = work;
    }

    private void look() {
        work.accept(window);
    }

    private void visit(String path) {
        page.navigate(path);
        look();
    }

    private void press(String selector) {
        page.locator(selector).first().press("Enter");
        look();
    }

    void of(Role role) {
        if (role == Role.AMR) workingGroup();
        if (role == Role.SECRETARIAT) secretariat();
    }

    /// Signing in, by way of the page with the button that uses the link up.
    void signIn(String email) {
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        visit(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }

    /// From a slip to the receipt, and what its code is told when it comes again.
    void answering() {
        var taking = cast.openWave(cast.plan(school).takingComments(true));
        String scan = "/s/" + cast.slips(school, taking, 1).getFirst().symbols();
        visit(scan);
        visit("/svar/hvad-vises");
        visit("/svar/information");
        visit("/svar/1");
        visit("/svar/pause");
        page.navigate("/svar/1");
        for (int item = 1; item <= Colleagues.ITEMS; item++) {
            page.waitForURL("**/svar/" + item);
            page.locator("button.ans").nth(1).press("Enter");
        }
        page.waitForURL("**/svar/tjek");
        look();
        press("form[action='/svar/send'] button");
        visit("/svar/tak");
        visit(scan);
    }

    /// Long after signing in, with something typed: asked to sign in again, and back to it.
    void again(String email) {
        page.navigate(school.address() + "/kolleger");
        cast.waits(Duration.ofMinutes(16));
        page.locator("#name").fill("Ida Holm");
        page.locator("#email").fill("ida.holm@skole.example");
        page.locator("#role").selectOption("MEMBER");
        press("main form.form .btn-1");
        page.locator("form[action='/log-ind/igen'] button").click();
        page.navigate(cast.linkFor(email).orElseThrow());
        press("main form .btn-1");
    }

    private void workingGroup() {
        page.navigate(school.address() + "/maalinger/2");
        press("form[action$='/sedler'] button");
        page.navigate(school.address() + "/kolleger");
        press("a[href$='/fratraedelse']");
        page.navigate(school.address() + "/kolleger");
        press("a[href$='/rolle']");
        page.navigate(school.address() + "/kolleger/import");
        preview("navn;e-mail;enhed;rolle\nIda Holm;ida.holm@skole.example;SFO;TR\n;uden@skole.example;;\n");
        page.navigate(school.address() + "/metoder/ny?fra=fair-beslutning");
        page.locator("form[action$='/metoder'] .btn-1").press("Enter");
        look();
        press("a[href$='/rettelse']");
        journal();
    }

    private void journal() {
        visit("/dagbog");
        press("form[action='/dagbog/noegle'] button");
        String code = page.locator(".code").innerText();
        page.locator("#sidste").fill(code.strip().substring(code.strip().length() - 4));
        press("form[action='/dagbog/noegle/gemt'] button");
        visit("/dagbog/nyt");
        page.locator("#tekst").fill("I dag lyttede jeg til ende.");
        press("form[action='/dagbog/blade'] button");
        press("a[href*='/dagbog/blade/']");
        press("a[href$='/sletning']");
        visit("/dagbog/evner");
        visit("/dagbog/evner/foer");
        visit("/dagbog/bevis");
        visit("/dagbog/mistet");
        page.navigate("/dagbog");
        press("form[action='/dagbog/laasning'] button");
    }

    private void secretariat() {
        page.navigate("/kommune/personer");
        press("a[href$='/fratraedelse']");
        page.navigate("/kommune/personer");
        press("a[href$='/rolle']");
        page.navigate("/kommune/import");
        preview("Team,Q01,Q02,Q03\nRød,1,2,3\nBlå,5,4,3\n");
        page.navigate("/kommune/spoergeskemaer");
        preview(
                "<document><answers><rows><row><qid>1</qid><code>1</code><answer>Nej</answer></row>"
                        + "<row><qid>1</qid><code>2</code><answer>Ja</answer></row></rows></answers><questions><rows><row>"
                        + "<qid>1</qid><type>L</type><title>A</title><question>Går det?</question></row></rows></questions></document>");
        page.navigate(school.address() + "/maalinger/5/samarbejde/import");
        preview(new Ratings().havgard().text());
        page.navigate("/kommune/maalinger");
        page.locator("#name").fill("Alle skoler");
        page.locator("input[name=school]").first().check();
        press("form[action='/kommune/maalinger/tjek'] .btn-1");
    }

    private void preview(String table) {
        page.locator("#fil")
                .setInputFiles(new FilePayload("svar.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        press("main form .btn-1");
    }
}
