package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A trial from its plan to its decision, through the pages.
@RunningProgram
class TrialWalkTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    StoryClock clock;

    @Autowired
    People people;

    School havgard;
    String board;
    String amrAddress;
    Phone amr;

    @BeforeEach
    void havgardHasAnAmr() {
        havgard = cast.school("Havgård Skole", 62);
        board = havgard.address() + "/afproevninger";
        amrAddress = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(amrAddress);
    }

    private Map<String, String> plan(String... more) {
        LocalDate today = tries.today();
        Map<String, String> plan = new HashMap<>(Map.of(
                "aim",
                "Lån en time",
                "together",
                "Mellemtrin og SFO",
                "firstOn",
                today.toString(),
                "lastOn",
                today.plusWeeks(4).toString()));
        for (int i = 0; i < more.length; i += 2) plan.put(more[i], more[i + 1]);
        return plan;
    }

    private Phone.Page planned(String... more) {
        amr.get(board + "/ny");
        return amr.post(board, plan(more));
    }

    @Nested
    class WhenItIsPlanned {

        @Test
        void aimWhoAndWhenAreEnoughAndWhoeverPlansCarriesIt() {
            var page = planned();
            assertThat(page.path()).isEqualTo(board + "/laan-en-time");
            assertThat(page.body()).contains("Lån en time", "Mellemtrin og SFO", "Planlagt", "<li>AMR</li>");
        }

        @Test
        void theCoachNamesWhatIsMissingAndBlocksNothing() {
            assertThat(planned().body())
                    .contains("Skriv det mindste, I kan prøve først.", "Skriv, hvad I tror, der sker.");
            var whole = planned(
                    "smallest",
                    "Én time i uge 50",
                    "belief",
                    "flere beder om hjælp",
                    "sign",
                    "Vi tæller fredag",
                    "stop",
                    "Efter tre uger");
            assertThat(whole.body()).doesNotContain("Vil I lære mere af den?");
        }

        @Test
        void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
            amr.get(board + "/ny");
            var refused = amr.post(board, plan("aim", "", "lastOn", "2026-01-01", "belief", "vi bliver klogere"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Skriv, hvad I vil prøve", "Slutdagen er før", "vi bliver klogere", "Mellemtrin og SFO");
        }

        @Test
        void aTrialThatWouldBeOverAlreadyIsRefused() {
            amr.get(board + "/ny");
            assertThat(amr.post(board, plan("firstOn", "2026-10-01", "lastOn", "2026-11-01"))
                            .body())
                    .contains("Slutdagen er gået.");
        }

        @Test
        void twoOfTheSameNameHaveTwoAddresses() {
            planned();
            assertThat(planned().path()).isEqualTo(board + "/laan-en-time-2");
            assertThat(planned("aim", "Ny").path()).isEqualTo(board + "/ny-2");
        }

        @Test
        void twoWhoChangeItAtOnceSeeBothTexts() {
            planned();
            String edit = board + "/laan-en-time/ret";
            Phone tr = cast.signedIn(Role.TR, havgard);
            tr.get(edit);
            amr.get(edit);
            amr.post(edit, plan("edition", "1", "sign", "Vi tæller hver fredag"));
            var overtaken = tr.post(edit, plan("edition", "1", "sign", "Vi spørger i frokosten"));
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(overtaken.body())
                    .contains("En anden har gemt imens", "Vi tæller hver fredag", "Vi spørger i frokosten");
            var kept = tr.post(edit, plan("edition", "2", "sign", "Vi gør begge dele"));
            assertThat(kept.body()).contains("Vi gør begge dele");
        }

        @Test
        void aMethodFillsTheFormInAndIsNamedOnTheTrial() {
            assertThat(amr.get(board + "/ny?metode=hjaelperunden").body())
                    .contains("value=\"Hjælperunden\"", "value=\"hjaelperunden\"");
            assertThat(planned("method", "hjaelperunden").body())
                    .contains("href=\"" + havgard.address() + "/metoder/hjaelperunden\"");
            assertThat(amr.get(board + "/ny?metode=findes-ikke").status()).isEqualTo(200);
            assertThat(amr.get(board + "/ny?efter=findes-ikke").status()).isEqualTo(200);
        }
    }

    @Nested
    class WhenItRuns {

        Trial trial;
        String address;

        @BeforeEach
        void itWasBegun() {
            trial = tries.running(havgard, "Lån en time", amrAddress);
            address = board + "/" + trial.slug();
        }

        private Phone.Page note(Phone phone, String text, UUID key) {
            phone.get(address);
            return phone.post(address + "/noter", Map.of("text", text, "noegle", key.toString()));
        }

        @Test
        void aNoteIsOneLineWithFeelingAndMinutesIfOneLikes() {
            amr.get(address);
            var page =
                    amr.post(address + "/noter", Map.of("text", "To bad om hjælp", "feeling", "GOOD", "minutes", "12"));
            assertThat(page.body()).contains("To bad om hjælp", "Godt", "12 minutter");
        }

        @Test
        void aNoteThatIsSentTwiceStandsThereOnce() {
            UUID key = UUID.randomUUID();
            note(amr, "Kun én gang", key);
            assertThat(note(amr, "Kun én gang", key).body().split("Kun én gang", -1))
                    .as("once as a line and once on the button that deletes it")
                    .hasSize(3);
        }

        @Test
        void twoWhoWriteAtOnceSeeBoth() {
            Phone tr = cast.signedIn(Role.TR, havgard);
            amr.get(address);
            tr.get(address);
            amr.post(address + "/noter", Map.of("text", "Fra AMR"));
            assertThat(tr.post(address + "/noter", Map.of("text", "Fra TR")).body())
                    .contains("Fra AMR", "Fra TR");
        }

        @Test
        void aNoteThatCannotBeKeptStaysInItsField() {
            amr.get(address);
            var refused = amr.post(address + "/noter", Map.of("text", "Her", "minutes", "mange"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Skriv minutter som et helt tal", ">Her</textarea>");
        }

        @Test
        void onlyItsWriterTakesANoteAway() {
            UUID key = UUID.randomUUID();
            note(amr, "Min egen", key);
            Phone tr = cast.signedIn(Role.TR, havgard);
            assertThat(tr.get(address).body()).doesNotContain("/sletning");
            tr.post(address + "/noter/" + key + "/sletning", Map.of());
            assertThat(amr.get(address).body()).contains("Min egen");
            amr.post(address + "/noter/" + key + "/sletning", Map.of());
            assertThat(amr.get(address).body()).doesNotContain("Min egen");
        }

        @Test
        void theConsultantReadsAnswersAndWritesNoNote() {
            Phone consultant = cast.signedIn(Role.CONSULTANT, havgard);
            assertThat(consultant.get(address).body())
                    .contains("jeres konsulent kan læse", "/traad")
                    .doesNotContain("/noter", "/deltagelse", "/ret\"");
            consultant.post(address + "/traad", Map.of("text", "Skal vi tage en snak?"));
            assertThat(amr.get(address).body()).contains("Skal vi tage en snak?");
        }

        @Test
        void whoeverLeftTheGroupIsAFormerMember() {
            String member = cast.person(Role.MEMBER, havgard);
            note(cast.signedIn(member), "Jeg var her", UUID.randomUUID());
            withdraw(member);
            assertThat(amr.get(address).body()).contains("Jeg var her", "Et tidligere medlem");
        }
    }

    private void withdraw(String email) {
        cast.in(havgard, () -> {
            UUID held = people.at(havgard).stream()
                    .filter(member -> member.email().equals(email))
                    .findFirst()
                    .orElseThrow()
                    .held();
            return people.withdraw(havgard, held);
        });
    }

    @Nested
    class WhenTheGroupLooksBack {

        Trial trial;
        String reflection;
        Phone tr;
        String trAddress;

        @BeforeEach
        void twoCarryIt() {
            trAddress = cast.person(Role.TR, havgard);
            tr = cast.signedIn(trAddress);
            trial = tries.running(havgard, "Lån en time", amrAddress, trAddress);
            reflection = board + "/" + trial.slug() + "/refleksion";
            amr.get(reflection);
            amr.post(reflection, Map.of());
        }

        private Phone.Page write(Phone phone, String happened) {
            phone.get(reflection);
            return phone.post(reflection + "/egen", Map.of("happened", happened));
        }

        @Test
        void nobodyReadsAnothersWordsUntilAllHaveWritten() {
            write(amr, "AMR så noget");
            assertThat(tr.get(reflection).body())
                    .contains("1 af 2 har skrevet.")
                    .doesNotContain("AMR så noget");
            assertThat(write(tr, "TR så noget andet").body()).contains("AMR så noget", "TR så noget andet");
            assertThat(amr.get(reflection).body()).contains("TR så noget andet");
        }

        @Test
        void theGroupMayLayItOutBeforeThat() {
            write(amr, "AMR så noget");
            tr.get(reflection);
            assertThat(tr.post(reflection + "/aabning", Map.of()).body()).contains("AMR så noget");
        }

        @Test
        void neitherLeaderNorConsultantReadsPrivateWords() {
            write(amr, "Kun for mig selv");
            assertThat(cast.signedIn(Role.SCHOOL_LEADER, havgard)
                            .get(reflection)
                            .body())
                    .doesNotContain("Kun for mig selv");
            assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                            .get(board + "/" + trial.slug())
                            .body())
                    .doesNotContain("Kun for mig selv");
        }

        @Test
        void whoeverLeftIsNotWaitedFor() {
            withdraw(trAddress);
            assertThat(write(amr, "Nu er jeg alene").body()).contains("Skriv sammen");
        }

        @Test
        void twoWhoWriteTogetherAtOnceSeeBothTexts() {
            amr.post(reflection + "/aabning", Map.of());
            amr.get(reflection);
            tr.get(reflection);
            amr.post(reflection + "/faelles", Map.of("happened", "Det ene", "edition", "0"));
            var overtaken = tr.post(reflection + "/faelles", Map.of("happened", "Det andet", "edition", "0"));
            assertThat(overtaken.status()).isEqualTo(409);
            assertThat(overtaken.body()).contains("En anden har gemt imens", "Det ene", "Det andet");
        }

        @Test
        void nothingWrittenIsRefused() {
            assertThat(write(amr, " ").status()).isEqualTo(422);
        }
    }

    @Nested
    class WhenItIsDecided {

        Trial trial;
        String decision;

        @BeforeEach
        void itRuns() {
            trial = tries.running(havgard, "Lån en time", amrAddress);
            decision = board + "/" + trial.slug() + "/beslutning";
            amr.get(decision);
        }

        @Test
        void aDecisionNeedsAReason() {
            var refused = amr.post(decision, Map.of("outcome", "KEEP", "lesson", "Vi tør bede om hjælp"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Skriv kort hvorfor.", "Vi tør bede om hjælp");
            assertThat(amr.post(decision, Map.of("reason", "Fordi")).body()).contains("Vælg, hvad det bliver til.");
        }

        @Test
        void stoppingIsShownAsWorthAsMuchAsKeeping() {
            amr.post(
                    decision,
                    Map.of("outcome", "STOP", "reason", "Den passer ikke", "lesson", "Morgener er for korte"));
            assertThat(amr.get(board).body())
                    .contains("Stoppet, og vi lærte noget", "Morgener er for korte", "lige så meget værd");
        }

        @Test
        void adjustingLeadsToTheNextTryLinkedToTheLast() {
            var form = amr.post(decision, Map.of("outcome", "ADJUST", "reason", "For tit"));
            assertThat(form.body())
                    .contains(
                            "Sidste runde blev justeret: For tit", "value=\"Lån en time\"", "value=\"Mellemtrinnet\"");
            var next = amr.post(board, plan("previous", "laan-en-time"));
            assertThat(next.body()).contains("2. runde", "Bygger videre på");
            assertThat(amr.get(board + "/laan-en-time").body())
                    .contains("Næste runde", "Justeret: vi prøver igen")
                    .doesNotContain("Planlæg næste runde");
        }

        @Test
        void itIsDecidedOnceAndForAll() {
            amr.post(decision, Map.of("outcome", "KEEP", "reason", "Alle vil"));
            amr.post(decision, Map.of("outcome", "STOP", "reason", "Fortrudt"));
            assertThat(tries.now(havgard, trial).decision().orElseThrow().outcome())
                    .isEqualTo(Decision.Outcome.KEEP);
        }

        @Test
        void aTrialThatNeverBeganIsLaidAsideWithAReason() {
            tries.planned(havgard, "Aldrig begyndt", amrAddress);
            String aside = board + "/aldrig-begyndt/beslutning";
            assertThat(amr.get(aside).body()).contains("Den kom aldrig i gang.").doesNotContain("value=\"KEEP\"");
            amr.post(aside, Map.of("outcome", "STOP", "reason", "Ingen havde tid"));
            assertThat(amr.get(board).body()).contains("Ingen havde tid");
        }
    }

    @Nested
    class WhenSomethingIsDue {

        private String step() {
            return amr.get(havgard.address())
                    .body()
                    .replaceAll("(?s).*<section class=\"next\">(.*?)</section>.*", "$1");
        }

        @Test
        void aPlannedOneIsToBeBegunOnItsDay() {
            tries.planned(havgard, "Lån en time", amrAddress);
            assertThat(step()).contains("Begynd på ”Lån en time”");
        }

        @Test
        void aRunningOneWantsALineAfterAWeek() {
            tries.running(havgard, "Lån en time", amrAddress);
            assertThat(step()).doesNotContain("Lån en time");
            clock.pass(Duration.ofDays(7));
            assertThat(step()).contains("Skriv en linje om ”Lån en time”");
        }

        @Test
        void oneWhoseTimeIsOverWantsALookBackThenOnesOwnWordsThenADecision() {
            Trial trial = tries.running(havgard, "Lån en time", amrAddress, cast.person(Role.TR, havgard));
            String reflection = board + "/" + trial.slug() + "/refleksion";
            clock.pass(Duration.ofDays(29));
            assertThat(step()).contains("Se tilbage på ”Lån en time”");
            amr.get(reflection);
            amr.post(reflection, Map.of());
            assertThat(step()).contains("Skriv for dig selv");
            amr.post(reflection + "/egen", Map.of("happened", "Noget"));
            assertThat(step()).doesNotContain("Lån en time");
            amr.post(reflection + "/aabning", Map.of());
            amr.post(reflection + "/faelles", Map.of("happened", "Sammen", "edition", "0"));
            assertThat(step()).contains("Beslut, hvad ”Lån en time” bliver til");
        }

        @Test
        void whoDoesNotCarryItIsNotAsked() {
            tries.planned(havgard, "Lån en time", cast.person(Role.TR, havgard));
            assertThat(step()).doesNotContain("Lån en time");
        }
    }

    @Test
    void aTrialThatNobodyCarriesAsksForSomebody() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress);
        String address = board + "/" + trial.slug();
        amr.get(address);
        assertThat(amr.post(address + "/deltagelse", Map.of("valg", "fra")).body())
                .contains("Ingen i arbejdsgruppen har den lige nu.", "Vær med");
        assertThat(amr.post(address + "/deltagelse", Map.of("valg", "med")).body())
                .doesNotContain("Ingen i arbejdsgruppen har den lige nu.");
    }

    @Test
    void aPlanIsPutRightAfterItsLastDay() {
        Trial trial = tries.running(havgard, "Lån en time", amrAddress);
        clock.pass(Duration.ofDays(40));
        String edit = board + "/" + trial.slug() + "/ret";
        var form = plan(
                "firstOn",
                trial.plan().firstOn().toString(),
                "lastOn",
                trial.plan().lastOn().toString(),
                "edition",
                "1",
                "sign",
                "Vi talte hver fredag");
        amr.get(edit);
        assertThat(amr.post(edit, form).body()).contains("Vi talte hver fredag");
        form.put("lastOn", trial.plan().lastOn().minusDays(3).toString());
        form.put("edition", "2");
        assertThat(amr.post(edit, form).body()).contains("Slutdagen er gået.");
    }

    @Test
    void theAuditLogNamesTheTrialAndNoWordOfIt() {
        planned("belief", "Hemmelig tro");
        Phone operator = cast.signedIn(Role.OPERATOR, havgard);
        assertThat(operator.get("/driftslog").body())
                .contains("trial.planned", havgard.slug() + "/laan-en-time")
                .doesNotContain("Hemmelig tro");
    }

    @Test
    void anotherSchoolsTrialIsNotThere() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        tries.planned(abrinken, "Kun vores");
        assertThat(amr.get(board + "/kun-vores").status()).isEqualTo(404);
        assertThat(amr.get(abrinken.address() + "/afproevninger/kun-vores").status())
                .isEqualTo(404);
    }

    @Test
    void theBoardShowsItsFourStates() {
        tries.planned(havgard, "En planlagt", amrAddress);
        tries.running(havgard, "En i gang", amrAddress);
        assertThat(List.of("Planlagt", "I gang", "Klar til refleksion", "Besluttet"))
                .allSatisfy(state -> assertThat(amr.get(board).body()).contains(state));
    }
}
