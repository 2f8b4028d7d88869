package dk.spirekraft.browser;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Window;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Visits every kind of page that there is, signed in as whoever it is for.
final class EveryPage {

    private final Cast cast;
    private final Stage.Set set;
    private final Wave inviting;

    EveryPage(Cast cast, Stage.Set set, Wave inviting) {
        this.cast = cast;
        this.set = set;
        this.inviting = inviting;
    }

    private record Visit(Role role, String path) {}

    private List<Visit> pages() {
        String school = set.own().address();
        List<Visit> visits = new ArrayList<>();
        for (String path : List.of(
                "",
                "/kolleger",
                "/enheder",
                "/personalenoegle",
                "/maalinger",
                "/maalinger/ny",
                "/maalinger/1",
                "/maalinger/2",
                "/maalinger/2/lukning",
                "/maalinger/5",
                "/maalinger/5/invitationer",
                "/maalinger/3",
                "/maalinger/2/resultater",
                "/maalinger/3/resultater",
                "/maalinger/3/resultater?vis=tabel",
                "/maalinger/3/resultater?vis=storskaerm",
                "/maalinger/3/kommentarer",
                "/maalinger/3/samarbejde",
                "/maalinger/3/samarbejde?vis=tabel",
                "/maalinger/3/samarbejde?vis=storskaerm",
                "/maalinger/2/materiale/plakat",
                "/maalinger/2/materiale/papirskema",
                "/metoder",
                "/metoder/ny?fra=fair-beslutning",
                "/metoder/fair-beslutning",
                "/maalinger/2/materiale/information",
                "/afproevninger",
                "/afproevninger/ny",
                "/afproevninger/" + set.behind().trial(),
                "/afproevninger/" + set.behind().trial() + "/ret",
                "/afproevninger/" + set.behind().trial() + "/puls",
                "/afproevninger/" + set.behind().trial() + "/refleksion",
                "/afproevninger/" + set.behind().trial() + "/beslutning",
                "/makkere/" + set.behind().pairing(),
                "/sparring",
                "/sparring/" + set.behind().slot())) visits.add(new Visit(Role.AMR, school + path));
        String programme = "/forloeb/" + set.course().programme().number();
        for (String path : List.of(
                "/forloeb",
                "/forloeb?vis=print",
                "/forloeb/pladser",
                "/forloeb/pladser/" + set.course().seat(),
                "/forloeb/pladser/" + set.course().seat() + "/fratraedelse",
                "/forloeb/mandat",
                "/forloeb/mandat?vis=print",
                "/forloeb/kerneopgave",
                "/forloeb/tal",
                programme + "/workshops/1",
                programme + "/workshops/1/resultat",
                programme + "/workshops/1/aftaler/" + set.course().seat()))
            visits.add(new Visit(Role.AMR, school + path));
        for (String path : List.of(
                "/forloeb",
                "/forloeb/nyt",
                programme,
                programme + "/tal",
                programme + "/datoer/" + set.course().date(),
                programme + "/skoler/" + set.own().slug() + "/udmeldelse",
                programme + "/workshops/1",
                programme + "/workshops/1/punkter/" + set.course().item(),
                programme + "/workshops/1/afvikling",
                programme + "/workshops/1/storskaerm",
                programme + "/workshops/1/print/dagsorden",
                programme + "/workshops/1/print/forberedelse",
                programme + "/workshops/1/print/deltagere",
                programme + "/workshops/1/print/gaet",
                programme + "/workshops/1/print/aftaler")) visits.add(new Visit(Role.CONSULTANT, path));
        visits.add(new Visit(Role.SECRETARIAT, "/kommune/stille-uger"));
        for (String path : List.of(
                "/kommune",
                "/kommune/maalinger",
                "/kommune/maalinger/" + set.round(),
                "/kommune/import",
                "/kommune/skabeloner",
                "/kommune/skabeloner/three-workshops-1.0",
                "/kommune/spoergeskemaer",
                school + "/maalinger/3/samarbejde/import",
                school + "/maalinger/5",
                school + "/maalinger/5/samarbejde/import")) visits.add(new Visit(Role.SECRETARIAT, path));
        visits.add(new Visit(Role.AMR, "/dagbog"));
        visits.add(new Visit(Role.HELPER, school + "/maalinger/2/indtastning"));
        visits.add(new Visit(Role.OPERATOR, "/driftslog"));
        return visits;
    }

    private static final List<String> OPEN = List.of(
            "/",
            "/log-ind",
            "/log-ind/sendt",
            "/postkasse",
            "/findes-ikke",
            "/om/anonymitet",
            "/om/beregning",
            "/om/tilgaengelighed",
            "/invitation",
            "/svar/gem",
            "/metoder?q=rygter&fase=opbygge&gruppe=mange",
            "/metoder/tre-linser",
            "/metoder/tre-linser?vis=storskaerm",
            "/svar/1",
            "/svar/tjek",
            "/svar");

    /// Lets each page be looked at.
    void look(Browsers browsers, Browsers.Look look, String language, Consumer<Window> work) {
        try (Window window = browsers.open(look)) {
            window.page().navigate("/?sprog=" + language);
            var code = cast.slips(set.own(), cast.openWave(cast.plan(set.own()).takingComments(true)), 1)
                    .getFirst();
            window.page().navigate("/s/" + code.symbols());
            work.accept(window);
            for (String path : OPEN) visit(window, path, work);
            visit(window, "/noegler/" + inviting.id(), work);
            visit(window, "/personale/" + set.key(), work);
            visit(window, "/personale/hvad-vises", work);
            visit(window, "/svar/hvad-vises", work);
            visit(window, "/personale/afproevninger", work);
            visit(window, "/personale/samarbejde", work);
            visit(window, "/personale/kommentarer", work);
            visit(window, "/svar/pause", work);
        }
        for (Role role : List.of(Role.AMR, Role.SECRETARIAT, Role.CONSULTANT, Role.HELPER, Role.OPERATOR))
            try (Window window = browsers.open(look)) {
                window.page().navigate("/?sprog=" + language);
                signIn(window, cast.person(role, set.own()));
                for (Visit page : pages()) if (page.role() == role) visit(window, page.path(), work);
            }
    }

    private static void visit(Window window, String path, Consumer<Window> work) {
        window.page().navigate(path);
        work.accept(window);
    }

    private void signIn(Window window, String email) {
        var page = window.page();
        page.navigate("/log-ind");
        page.locator("input[type=email]").fill(email);
        page.locator("form[action='/log-ind'] button").first().click();
        page.navigate(cast.linkFor(email).orElseThrow());
        page.locator("main form button").click();
    }
}
