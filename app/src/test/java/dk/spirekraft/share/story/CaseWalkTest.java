package dk.spirekraft.share.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tales;
import dk.spirekraft.web.Slug;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From a decided trial to a public story and back, through the pages.
@RunningProgram
class CaseWalkTest {

    private static final Pattern STORY = Pattern.compile("/erfaringer/([0-9a-f-]{36})");

    @Autowired
    Cast cast;

    @Autowired
    Tales tales;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StoryClock clock;

    School havgard;
    String list;
    Phone leader;
    Phone amr;

    @BeforeEach
    void havgardHasALeaderAndAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        list = havgard.address() + "/erfaringer";
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        amr = cast.signedIn(Role.AMR, havgard);
    }

    /// The title is unlike any other's, so that it can be looked for.
    private static String title() {
        return "Kaffe " + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "q");
    }

    private String begun(String aim, Decision.Outcome outcome) {
        Trial trial = tales.decided(havgard, aim, outcome);
        amr.get(list);
        var form = amr.post(list, Map.of("trial", trial.slug()));
        assertThat(form.path()).endsWith("/ret");
        return form.path().replace("/ret", "");
    }

    private static Map<String, String> told(String title, String edition, String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "title", title,
                "situation", "Vi så hinanden for lidt.",
                "did", "Vi drak kaffe på tværs.",
                "changed", "Eleverne mødte flere voksne, de kender.",
                "failed", "Nogle blev aldrig spurgt.",
                "diamond", "TRUST",
                "relation", "BRIDGING",
                "navngiv", "ja",
                "edition", edition));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return form;
    }

    private String edition(String address) {
        var found = Pattern.compile("name=\"edition\" value=\"(\\d+)\"")
                .matcher(amr.get(address).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Phone.Page sign(Phone phone, String address) {
        var found = Pattern.compile("name=\"edition\" value=\"(\\d+)\"")
                .matcher(phone.get(address).body());
        assertThat(found.find()).isTrue();
        return phone.post(address + "/underskrift", Map.of("edition", found.group(1)));
    }

    private Phone.Page release(String address) {
        var found = Pattern.compile("name=\"edition\" value=\"(\\d+)\"")
                .matcher(leader.get(address + "/udgivelse").body());
        return leader.post(address + "/udgivelse", Map.of("edition", found.find() ? found.group(1) : "0", "set", "ja"));
    }

    private String written(String title) {
        String address = begun("Kaffe på tværs", Decision.Outcome.KEEP);
        amr.post(address + "/ret", told(title, edition(address + "/ret")));
        return address;
    }

    private String published(String title) {
        String address = written(title);
        sign(amr, address);
        assertThat(release(address).body()).contains("Offentlig siden");
        return address;
    }

    private String slug(String title) {
        return clock.instant().atZone(Words.ZONE).getYear() + "-" + Slug.of(title);
    }

    @Nested
    class WhenItIsDrafted {

        @Test
        void whatTheTrialSaysIsThereAlready() {
            String address = begun("Stå-møde kl. 7.50", Decision.Outcome.STOP);
            assertThat(amr.get(address + "/ret").body())
                    .contains("Stå-møde kl. 7.50", "Mellemtrinnet", "Halvdelen kunne ikke komme", "Begynd småt");
        }

        @Test
        void withoutATrialThereIsNothingToTell() {
            tales.decided(havgard, "Lån en time", Decision.Outcome.KEEP);
            amr.get(list);
            var refused = amr.post(list, Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Vælg mindst én afprøvning.");
        }

        @Test
        void twoWhoWriteAtOnceSeeBothTexts() {
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            String edition = edition(address + "/ret");
            amr.post(address + "/ret", told("Den første", edition));
            var second = amr.post(address + "/ret", told("Den anden", edition));
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.body()).contains("En anden har gemt imens", "Den første", "value=\"Den anden\"");
        }

        @Test
        void aTextThatIsTooLongStaysInItsField() {
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            var refused = amr.post(address + "/ret", told("Kaffe", edition(address + "/ret"), "did", "x".repeat(4001)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("højst stå 4.000 tegn", "x".repeat(4001));
        }
    }

    @Nested
    class WhenItIsReleased {

        @Test
        void everybodyReadsItSignedOutByThemeBySearchInTheFeedAndByOtherPrograms() {
            String title = title();
            published(title);
            Phone reader = cast.phone();
            var page = reader.get("/erfaringer/" + slug(title));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains(title, "Hvad der ikke virkede", "Nogle blev aldrig spurgt.", "Havgård Skole");
            assertThat(reader.get("/erfaringer?q=" + title.split(" ")[1]).body())
                    .contains(slug(title));
            assertThat(reader.get("/erfaringer/temaer/tillid").body()).contains(slug(title));
            assertThat(reader.get("/erfaringer.atom").body()).contains(slug(title));
            assertThat(reader.get("/sitemap.xml").body()).contains(slug(title));
            assertThat(reader.get("/api/v1/erfaringer/" + slug(title)).body()).contains(title);
            assertThat(reader.get("/en/erfaringer/" + slug(title)).body()).contains("What did not work", title);
        }

        @Test
        void nothingIsPublicBeforeAndNothingAfterItIsWithdrawn() {
            String title = title();
            String address = written(title);
            Phone reader = cast.phone();
            assertThat(reader.get("/erfaringer?q=" + title.split(" ")[1]).body())
                    .doesNotContain(slug(title));
            sign(amr, address);
            release(address);
            List<String> places = List.of(
                    "/erfaringer",
                    "/erfaringer?q=" + title.split(" ")[1],
                    "/erfaringer/temaer/tillid",
                    "/erfaringer.atom",
                    "/sitemap.xml",
                    "/api/v1/erfaringer",
                    "/temaer/tillid/dialog");
            for (String place : places)
                assertThat(reader.get(place).body()).as(place).contains(slug(title));
            amr.get(address);
            assertThat(amr.post(address + "/tilbagetraekning", Map.of()).body()).contains("Trukket tilbage");
            for (String place : places)
                assertThat(reader.get(place).body()).as(place).doesNotContain(slug(title));
            for (String prefix : List.of("/erfaringer/", "/en/erfaringer/", "/api/v1/erfaringer/"))
                assertThat(reader.get(prefix + slug(title)).status()).isEqualTo(404);
        }

        /// Somebody has it open, comes back to it, and asks whether it is still the same.
        @Test
        void aStoryThatIsWithdrawnWhileSomebodyReadsItIsGoneWhenTheyComeBack() {
            String title = title();
            String address = published(title);
            Phone reader = cast.phone();
            var first = reader.ask("/erfaringer/" + slug(title));
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=60, public");
            assertThat(reader.ask("/erfaringer/" + slug(title), "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            amr.get(address);
            amr.post(address + "/tilbagetraekning", Map.of());
            var after = reader.ask("/erfaringer/" + slug(title), "If-None-Match", tag);
            assertThat(after.statusCode()).isEqualTo(404);
            assertThat(after.headers().firstValue("Cache-Control")).contains("no-store");
        }

        @Test
        void withoutWhatFailedNothingIsReleased() {
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            amr.post(address + "/ret", told(title(), edition(address + "/ret"), "failed", ""));
            sign(amr, address);
            assertThat(amr.get(address).body()).contains("Skriv, hvad der ikke virkede.");
            var refused = release(address);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(amr.get(address).body()).contains("Kun arbejdsgruppen kan læse det.");
        }

        @Test
        void halfOfTheGroupSignsAndAChangeMakesTheirSignaturesVoid() {
            cast.person(Role.TR, havgard);
            String title = title();
            String address = written(title);
            sign(amr, address);
            assertThat(release(address).status()).isEqualTo(422);
            sign(leader, address);
            amr.post(address + "/ret", told(title, edition(address + "/ret"), "advice", "Begynd med to."));
            assertThat(release(address).status()).isEqualTo(422);
            sign(amr, address);
            sign(leader, address);
            assertThat(release(address).body()).contains("Offentlig siden");
        }

        @Test
        void whoeverSignedIsNotAskedAgain() {
            String address = written(title());
            assertThat(sign(amr, address).body()).doesNotContain("Jeg skriver under på teksten");
            assertThat(leader.get(address).body()).contains("Jeg skriver under på teksten");
        }

        @Test
        void onlyTheLeaderReleasesAndOnlyWhatWasPreviewed() {
            String title = title();
            String address = written(title);
            sign(amr, address);
            amr.get(address);
            assertThat(amr.post(address + "/udgivelse", Map.of("edition", "2", "set", "ja"))
                            .status())
                    .isEqualTo(404);
            leader.get(address + "/udgivelse");
            assertThat(leader.post(address + "/udgivelse", Map.of("edition", "1", "set", "ja"))
                            .body())
                    .contains("Teksten er ændret imens");
        }

        @Test
        void thePreviewShowsExactlyWhatBecomesPublic() {
            String title = title();
            String address = published(title);
            String previewed = article(leader.get(address + "/udgivelse").body());
            String read = article(cast.phone().get("/erfaringer/" + slug(title)).body());
            assertThat(previewed).isNotEmpty().isEqualTo(read);
        }

        private static String article(String page) {
            return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
        }

        @Test
        void wordsThatMayTellOfAPersonAreReadOnceMoreBeforeItIsReleased() {
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            amr.post(
                    address + "/ret", told(title(), edition(address + "/ret"), "did", "Mette sagde 010190-1234 højt."));
            sign(amr, address);
            String preview = leader.get(address + "/udgivelse").body();
            assertThat(preview).contains("Ligner et CPR-nummer: 010190-1234", "Måske navne: Mette");
            var edition = Pattern.compile("name=\"edition\" value=\"(\\d+)\"").matcher(preview);
            assertThat(edition.find()).isTrue();
            var refused = leader.post(address + "/udgivelse", Map.of("edition", edition.group(1)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Læs det, vi fandt, og sæt kryds.");
        }

        @Test
        void anAddressIsKeptWhenItIsReleasedAgain() {
            String title = title();
            String address = published(title);
            amr.get(address);
            amr.post(address + "/tilbagetraekning", Map.of());
            amr.post(address + "/ret", told(title + " igen", edition(address + "/ret")));
            sign(amr, address);
            release(address);
            assertThat(cast.phone().get("/erfaringer/" + slug(title)).body()).contains(title + " igen");
        }
    }

    @Nested
    class WhenFiguresAreTold {

        @Test
        void theyComeFromAShownReleaseWhateverTheFormSays() {
            colleagues.shownWave(havgard, 31, 7);
            String title = title();
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            String form = amr.get(address + "/ret").body();
            assertThat(form).contains("value=\"1:trust\"");
            amr.post(address + "/ret", told(title, edition(address + "/ret"), "figure", "1:trust"));
            sign(amr, address);
            release(address);
            String page = cast.phone().get("/erfaringer/" + slug(title)).body();
            assertThat(page).containsPattern("Tillid: \\d+ \\(nok mellem \\d+ og \\d+\\), 31 svar");
            assertThat(page).contains("Tal fra en måling");
        }

        @Test
        void aFigureThatNobodyAtTheSchoolHasSeenIsNotTold() {
            colleagues.closedWave(havgard, 31, 7);
            String title = title();
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            amr.post(address + "/ret", told(title, edition(address + "/ret"), "figure", "1:trust"));
            sign(amr, address);
            release(address);
            assertThat(cast.phone().get("/erfaringer/" + slug(title)).body())
                    .doesNotContain("nok mellem")
                    .contains("Egne ord");
        }
    }

    @Nested
    class WhenSomebodyIsNamed {

        private final String suffix = UUID.randomUUID() + "@skole.example";

        private void ask(String address, String name) {
            amr.get(address);
            amr.post(address + "/navne", Map.of("name", name, "email", email(name)));
        }

        private String email(String name) {
            return name.split(" ")[0].toLowerCase(Locale.ROOT) + "-" + suffix;
        }

        private Phone.Page say(String name, String answer) {
            String link = "/samtykke/" + tales.key(email(name));
            Phone phone = cast.phone();
            phone.get(link);
            return phone.post(link, Map.of("svar", answer));
        }

        private String naming(String title) {
            String address = begun("Lån en time", Decision.Outcome.KEEP);
            amr.post(
                    address + "/ret",
                    told(title, edition(address + "/ret"), "did", "Lone fik ideen. Birk og Asta var med."));
            return address;
        }

        @Test
        void threeSayYesOneByOne() {
            String title = title();
            String address = naming(title);
            for (String name : List.of("Lone Lund", "Birk Holm", "Asta Dam")) ask(address, name);
            sign(amr, address);
            assertThat(release(address).status()).isEqualTo(422);
            assertThat(say("Lone Lund", "ja").body()).contains("Du har sagt ja", "Lone fik ideen.");
            say("Birk Holm", "ja");
            assertThat(amr.get(address).body()).contains("Nogen, der er nævnt, har ikke svaret.");
            say("Asta Dam", "ja");
            assertThat(release(address).body()).contains("Offentlig siden");
            assertThat(cast.phone().get("/erfaringer/" + slug(title)).body())
                    .contains("Nævnt med deres ja: Asta Dam, Birk Holm, Lone Lund.");
        }

        @Test
        void oneOfThreeSaysNoAndNothingIsReleasedBeforeTheNameIsGone() {
            String title = title();
            String address = naming(title);
            for (String name : List.of("Lone Lund", "Birk Holm", "Asta Dam")) ask(address, name);
            say("Lone Lund", "ja");
            say("Birk Holm", "nej");
            say("Asta Dam", "ja");
            sign(amr, address);
            assertThat(amr.get(address).body()).contains("Nogen har sagt nej", "har sagt nej og er stadig nævnt");
            assertThat(release(address).status()).isEqualTo(422);
            amr.post(
                    address + "/ret",
                    told(title, edition(address + "/ret"), "did", "Lone fik ideen. En anden og Asta var med."));
            say("Asta Dam", "ja");
            sign(amr, address);
            assertThat(release(address).body()).contains("Offentlig siden");
            assertThat(cast.phone().get("/erfaringer/" + slug(title)).body())
                    .contains("Nævnt med deres ja: Asta Dam, Lone Lund.")
                    .doesNotContain("Birk");
        }

        @Test
        void aYesIsToTheSentencesThatNameThem() {
            String title = title();
            String address = naming(title);
            ask(address, "Lone Lund");
            say("Lone Lund", "ja");
            amr.post(address + "/ret", told(title, edition(address + "/ret"), "did", "Lone var imod ideen."));
            sign(amr, address);
            assertThat(amr.get(address).body()).contains("En sætning om en person er ændret efter deres ja.");
            assertThat(release(address).status()).isEqualTo(422);
        }

        @Test
        void whoeverTakesAYesBackTakesTheStoryOutAtOnce() {
            String title = title();
            String address = naming(title);
            ask(address, "Lone Lund");
            say("Lone Lund", "ja");
            sign(amr, address);
            release(address);
            String read = "/erfaringer/" + slug(title);
            assertThat(cast.phone().get(read).status()).isEqualTo(200);
            clock.pass(Duration.ofDays(90));
            say("Lone Lund", "nej");
            assertThat(cast.phone().get(read).status()).isEqualTo(404);
        }

        @Test
        void aLinkThatExpiredTakesNoYesAndTellsWhomToAsk() {
            String address = naming(title());
            ask(address, "Lone Lund");
            clock.pass(Duration.ofDays(NamedPerson.DAYS + 1));
            assertThat(say("Lone Lund", "ja").body()).contains("Linket er udløbet", "Bed Havgård Skole");
            assertThat(cast.signedIn(Role.AMR, havgard).get(address).body()).contains("er udløbet. Spørg igen");
        }

        @Test
        void lookingAtTheLinkAnswersNothing() {
            String address = naming(title());
            ask(address, "Lone Lund");
            String link = "/samtykke/" + tales.key(email("Lone Lund"));
            cast.phone().get(link);
            assertThat(amr.get(address).body()).contains("blev spurgt");
            assertThat(cast.phone().get("/samtykke/" + "a".repeat(26)).status()).isEqualTo(404);
        }

        @Test
        void aDayHasSoManyLettersHoweverOftenSomebodyIsTakenOffAndAskedAgain() {
            String address = naming(title());
            for (int letter = 0; letter < Consents.MOST_LETTERS; letter++) ask(address, "Lone Lund");
            var refused = amr.post(address + "/navne", Map.of("name", "Birk Bo", "email", email("Birk")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"email-fault\"", "value=\"Birk Bo\"", "Spørg igen i morgen");
            clock.pass(Duration.ofDays(1));
            amr = cast.signedIn(Role.AMR, havgard);
            ask(address, "Birk Bo");
            assertThat(amr.get(address).body()).contains("<b>Birk Bo</b>");
        }

        @Test
        void aTitleOfTwoLinesIsRefusedBesideItsFieldAndStays() {
            String address = naming(title());
            var refused =
                    amr.post(address + "/ret", told("En titel\nBcc: alle@skole.example", edition(address + "/ret")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"title-fault\"", "En titel står på én linje.");
        }

        @Test
        void aNameWithoutAnAddressIsRefusedAndStays() {
            String address = naming(title());
            var refused = amr.post(address + "/navne", Map.of("name", "Lone Lund", "email", "lone"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"Lone Lund\"", "value=\"lone\"");
        }
    }

    @Nested
    class WhenPicturesAreAdded {

        private String uploadTo(String address) {
            amr.get(address);
            return address + "/billeder";
        }

        @Test
        void aPictureIsShownWithWhatItShows() {
            String title = title();
            String address = written(title);
            amr.upload(uploadTo(address), Tales.picture(40, 30), Map.of("alt", "En kaffekop", "samtykke", "ja"));
            sign(amr, address);
            release(address);
            String page = cast.phone().get("/erfaringer/" + slug(title)).body();
            assertThat(page).contains("alt=\"En kaffekop\"", "width=\"40\" height=\"30\"");
            var source =
                    Pattern.compile("src=\"(/erfaringer/billeder/[^\"]+)\"").matcher(page);
            assertThat(source.find()).isTrue();
            var picture = cast.phone().ask(source.group(1));
            assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
            amr.get(address);
            amr.post(address + "/tilbagetraekning", Map.of());
            assertThat(cast.phone().get(source.group(1)).status()).isEqualTo(404);
        }

        @Test
        void withoutWordsOrConsentOrOfAnotherKindItIsRefused() {
            String address = written(title());
            var refused = amr.upload(uploadTo(address), "GIF89a".getBytes(StandardCharsets.US_ASCII), Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            "Det er ikke et JPEG- eller PNG-billede",
                            "Skriv, hvad billedet viser",
                            "Sæt kryds, når alle, der kan genkendes, har sagt ja.");
        }

        @Test
        void fortyMegabytesAreTurnedAwayWithAPage() {
            String address = written(title());
            var refused = amr.upload(uploadTo(address), new byte[40_000_000], Map.of("alt", "x", "samtykke", "ja"));
            assertThat(refused.status()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>"})
    void htmlInEveryFieldStaysText(String html) {
        String title = title();
        String address = begun("Lån en time", Decision.Outcome.KEEP);
        Map<String, String> form = told(title + " " + html, edition(address + "/ret"));
        for (String field : List.of("situation", "did", "changed", "failed", "again", "advice"))
            form.put(field, html + " " + title);
        amr.post(address + "/ret", form);
        amr.get(address);
        amr.upload(address + "/billeder", Tales.picture(4, 3), Map.of("alt", html, "samtykke", "ja"));
        sign(amr, address);
        release(address);
        String word = title.split(" ")[1];
        String search = cast.phone().get("/erfaringer?q=" + word).body();
        var slug = Pattern.compile("/erfaringer/(\\d{4}-[a-z0-9-]*" + word + "[a-z0-9-]*)")
                .matcher(search);
        assertThat(slug.find()).isTrue();
        for (String page : List.of(
                search,
                cast.phone().get("/erfaringer/" + slug.group(1)).body(),
                cast.phone().get("/temaer/tillid/dialog").body(),
                amr.get(address).body(),
                leader.get(address + "/udgivelse").body()))
            assertThat(page)
                    .doesNotContain("<script>alert", "<img src=x", "<svg onload")
                    .contains(word);
        assertThat(cast.phone().get("/erfaringer.atom").body()).doesNotContain("<script>", "<img", "<svg");
    }

    @Test
    void anotherSchoolsStoryIsNotThere() {
        String address = written(title());
        var story = STORY.matcher(address);
        assertThat(story.find()).isTrue();
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        Phone other = cast.signedIn(Role.SCHOOL_LEADER, abrinken);
        String forged = abrinken.address() + "/erfaringer/" + story.group(1);
        assertThat(other.get(forged).status()).isEqualTo(404);
        assertThat(other.get(forged + "/udgivelse").status()).isEqualTo(404);
        assertThat(other.post(forged + "/tilbagetraekning", Map.of()).status()).isEqualTo(404);
    }
}
