package dk.spirekraft.learn.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A workshop of two schools: prepared, run, talked through, and closed only when each goes home with something.
@RunningProgram
class WorkshopTest {

    /// What jobs may send meanwhile.
    private static final int JOBS = 6;

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Tries tries;

    @Autowired
    Agendas agendas;

    @Autowired
    Attendance attendance;

    School havgard;
    School aabrinken;
    Programme programme;
    UUID seat;
    UUID neighbour;
    String address;
    Phone consultant;

    @BeforeEach
    void theFirstWorkshopIsToday() {
        var municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        aabrinken = cast.school(municipality, "Åbrinken Skole", 51);
        programme = course.start(havgard, aabrinken);
        seat = course.seat(programme, havgard, "Læreren", "Vikaren");
        neighbour = course.seat(programme, aabrinken, "Pædagogen", "");
        course.isToday(workshop(1), havgard);
        address = programme.address() + "/workshops/1";
        consultant = cast.signedIn(Role.CONSULTANT, havgard);
    }

    private Workshop workshop(int number) {
        return course.workshop(programme, havgard, number);
    }

    private List<AgendaItem> agenda(int number) {
        return cast.in(havgard, () -> agendas.of(workshop(number)));
    }

    private String schoolPage(School school, int number) {
        return "%s/forloeb/%d/workshops/%d".formatted(school.address(), programme.number(), number);
    }

    private Phone.Page press(Phone phone, String what, int seen) {
        return phone.post(address + "/afvikling", Map.of("tryk", what, "set", String.valueOf(seen)));
    }

    private String step() {
        return consultant.get(address + "/trin").body();
    }

    @Test
    void itsAgendaIsTheTemplatesAndCanBeChanged() {
        AgendaItem first = agenda(1).getFirst();
        String point = address + "/punkter/" + first.id();
        assertThat(consultant.get(address).body()).contains("Gem").contains("Slutter kl.");
        consultant.get(point);
        assertThat(consultant
                        .post(point, Map.of("title", "Velkommen", "minutes", "0"))
                        .body())
                .contains("Skriv et helt tal fra 1 til 480.", "value=\"Velkommen\"");
        consultant.post(point, Map.of("title", "Kaffe og velkomst", "minutes", "40", "text", "Hils på alle."));
        assertThat(agenda(1).getFirst().minutes()).isEqualTo(40);
        assertThat(cast.signedIn(Role.AMR, havgard).get(schoolPage(havgard, 1)).body())
                .contains("Kaffe og velkomst", "13.40");
    }

    @Test
    void wordsThatStayTheTemplatesShowInEachLanguage() {
        AgendaItem first = agenda(1).getFirst();
        String title = consultant
                .get(address + "/punkter/" + first.id())
                .body()
                .replaceAll("(?s).*id=\"title\" name=\"title\" value=\"([^\"]*)\".*", "$1");
        String text = consultant
                .get(address + "/punkter/" + first.id())
                .body()
                .replaceAll("(?s).*<textarea[^>]*>(.*?)</textarea>.*", "$1");
        consultant.post(address + "/punkter/" + first.id(), Map.of("title", title, "minutes", "12", "text", text));
        assertThat(agenda(1).getFirst().title()).isEmpty();
        assertThat(agenda(1).getFirst().minutes()).isEqualTo(12);
    }

    @Test
    void twoWhoWriteTheSheetAtOnceSeeEachOther() {
        Phone secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        consultant.get(address);
        secretariat.get(address);
        consultant.post(address, Map.of("begins", "12:30", "materials", "Tusser", "homework", "", "edition", "1"));
        var page = secretariat.post(
                address, Map.of("begins", "14:00", "materials", "Papir", "homework", "", "edition", "1"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("En anden har skrevet imens.", "value=\"14:00\"", "Papir", "Tusser");
    }

    @Nested
    class WhenItRuns {

        @Test
        void everyScreenIsOnTheStepThatIsOn() {
            consultant.get(address + "/afvikling");
            assertThat(step()).isEqualTo("0");
            press(consultant, "NEXT", 0);
            assertThat(step()).isEqualTo("1");
            String title = consultant.get(address + "/storskaerm").body().replaceAll("(?s).*<h1>(.*?)</h1>.*", "$1");
            assertThat(consultant.get(address + "/afvikling").body()).contains("<h2>" + title + "</h2>");
        }

        @Test
        void aButtonThatIsPressedTwiceIsPressedOnce() {
            consultant.get(address + "/afvikling");
            press(consultant, "NEXT", 0);
            press(consultant, "NEXT", 0);
            assertThat(agenda(1).stream().filter(AgendaItem::isDiscussed)).hasSize(1);
        }

        @Test
        void backLeadsBackAndMoreGivesMore() {
            consultant.get(address + "/afvikling");
            press(consultant, "NEXT", 0);
            press(consultant, "NEXT", 1);
            press(consultant, "MORE", 2);
            press(consultant, "BACK", 3);
            assertThat(agenda(1).stream().filter(AgendaItem::isDiscussed)).hasSize(1);
            assertThat(agenda(1).getFirst().ended()).isEmpty();
        }

        @Test
        void onAnotherDayThanThePlannedOneItIsNeitherLateNorEarly() {
            consultant.get(address + "/afvikling");
            press(consultant, "NEXT", 0);
            assertThat(consultant.get(address + "/afvikling").body()).containsPattern("før planen|senere end planlagt");
            String next = programme.address() + "/workshops/2/afvikling";
            consultant.get(next);
            consultant.post(next, Map.of("tryk", "NEXT", "set", "0"));
            assertThat(consultant.get(next).body())
                    .contains("Slutter kl.")
                    .doesNotContain("før planen", "senere end planlagt");
        }

        @Test
        void theProjectorSaysTheResultOnce() {
            consultant.get(address + "/afvikling");
            for (int seen = 0; seen < 4; seen++) press(consultant, "NEXT", seen);
            assertThat(consultant.get(address + "/storskaerm").body())
                    .contains("<h1>Resultatet</h1>")
                    .doesNotContain("<p class=\"mute\">");
        }

        @Test
        void theProjectorNamesNobody() {
            consultant.get(address + "/afvikling");
            press(consultant, "NEXT", 0);
            assertThat(consultant.get(address + "/storskaerm").body())
                    .doesNotContain("Læreren", "Pædagogen")
                    .contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>");
        }
    }

    private void mark(UUID who, String state) {
        consultant.get(address + "/afvikling");
        consultant.post(address + "/fremmoede", Map.of("sted-" + who, state));
    }

    private Phone.Page agree(UUID who, School school, String day, String partner) {
        String form = schoolPage(school, 1) + "/aftaler/" + who;
        consultant.get(form);
        return consultant.post(form, Map.of("method", "Diamantjagt", "day", day, "partner", partner));
    }

    private Phone.Page close() {
        consultant.get(address + "/afvikling");
        return consultant.post(address + "/lukning", Map.of());
    }

    private String inDays(int days) {
        return workshop(1).date().first().plusDays(days).toString();
    }

    @Nested
    class WhenItEnds {

        @Test
        void itIsNotClosedBeforeEachHasAMethodADateAndAPartner() {
            assertThat(close().body()).contains("Læreren, Havgård Skole: sæt kryds ved, om personen er her.");
            mark(seat, "PRESENT");
            mark(neighbour, "ABSENT");
            assertThat(close().body()).contains("Læreren, Havgård Skole, mangler metode, dato eller makker.");
            assertThat(workshop(1).isClosed()).isFalse();
            agree(seat, havgard, inDays(5), "Pædagogen");
            assertThat(close().body()).contains("Workshoppen er lukket.");
            assertThat(workshop(1).isClosed()).isTrue();
        }

        @Test
        void aDateAfterTenDaysIsRefused() {
            var page = agree(seat, havgard, inDays(11), "Læreren");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("Vælg en dag fra", "Makkeren skal være en anden.", "value=\"Diamantjagt\"");
            assertThat(agree(seat, havgard, inDays(10), "Pædagogen").status()).isEqualTo(200);
        }

        @Test
        void theDeputyWhoCameIsWrittenDownByName() {
            mark(seat, "DEPUTY");
            assertThat(cast.in(havgard, () -> attendance.of(workshop(1))))
                    .hasEntrySatisfying(
                            seat, present -> assertThat(present.name()).isEqualTo("Vikaren"));
        }

        @Test
        void withNobodyThereItIsNotClosed() {
            mark(seat, "ABSENT");
            mark(neighbour, "ABSENT");
            assertThat(close().body()).contains("Ingen er sat som til stede.");
        }

        @Test
        void aSchoolThatLeftKeepsNobodyWaiting() {
            Phone secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
            String leave = programme.address() + "/skoler/" + aabrinken.slug() + "/udmeldelse";
            secretariat.get(leave);
            secretariat.post(leave, Map.of("reason", "Ny ledelse"));
            mark(seat, "PRESENT");
            agree(seat, havgard, inDays(3), "Vikaren");
            assertThat(close().body()).contains("Workshoppen er lukket.");
        }
    }

    private void holdAndClose() {
        consultant.get(address + "/afvikling");
        press(consultant, "NEXT", 0);
        mark(seat, "PRESENT");
        mark(neighbour, "ABSENT");
        agree(seat, havgard, inDays(5), "Vikaren");
        close();
    }

    @Nested
    class WhenTheNextOneOpens {

        @Test
        void itBeginsWithWhatTheGroupSaidAndTheOtherSchoolReadsItsOwn() {
            Phone amr = cast.signedIn(Role.AMR, havgard);
            amr.get(schoolPage(havgard, 1));
            assertThat(amr.post(schoolPage(havgard, 1) + "/noter", Map.of("kind", "SAID", "text", " "))
                            .status())
                    .isEqualTo(422);
            amr.post(schoolPage(havgard, 1) + "/noter", Map.of("kind", "SAID", "text", "Vi dækker for hinanden"));
            amr.post(schoolPage(havgard, 1) + "/noter", Map.of("kind", "LATER", "text", "Vikartimer"));
            holdAndClose();
            assertThat(amr.get(schoolPage(havgard, 2)).body())
                    .contains("Sidst sagde I", "Vi dækker for hinanden", "Vikartimer");
            assertThat(cast.signedIn(Role.AMR, aabrinken)
                            .get(schoolPage(aabrinken, 2))
                            .body())
                    .doesNotContain("Vi dækker for hinanden");
        }

        @Test
        void whatWasNotDiscussedStandsOnItsAgenda() {
            int before = agenda(2).size();
            holdAndClose();
            List<AgendaItem> carried = agenda(2).stream()
                    .filter(item -> item.kind() == AgendaItem.Kind.CARRIED)
                    .toList();
            assertThat(carried).isNotEmpty();
            assertThat(agenda(2)).hasSize(before + carried.size());
            assertThat(agenda(2).getFirst().kind()).isEqualTo(AgendaItem.Kind.LOOK_BACK);
            assertThat(agenda(2).get(1)).isEqualTo(carried.getFirst());
            assertThat(consultant.get(programme.address() + "/workshops/2").body())
                    .contains("ikke nået sidst");
        }

        @Test
        void whatRoundsADayOffBelongsToThatDayButNotAPointOfOnesOwnAfterIt() {
            consultant.get(address);
            consultant.post(address + "/punkter", Map.of("title", "Skemaet", "minutes", "10", "text", ""));
            holdAndClose();
            assertThat(agenda(2).stream()
                            .filter(item -> item.kind() == AgendaItem.Kind.CARRIED)
                            .map(item -> item.point().orElse(item.title())))
                    .contains("Skemaet")
                    .doesNotContain("w1-close");
        }

        @Test
        void aGroupThatWroteNothingDownIsToldSoAndNothingStandsUnderWhatItSaid() {
            String group = cast.person(Role.AMR, havgard);
            holdAndClose();
            tries.running(havgard, "Lån en time", group);
            assertThat(cast.signedIn(group).get(schoolPage(havgard, 2)).body())
                    .contains("Siden sidst", "Lån en time")
                    .doesNotContain("<h2>Sidst sagde I</h2>");
            course.isToday(workshop(2), havgard);
            String second = programme.address() + "/workshops/2";
            consultant.get(second + "/afvikling");
            consultant.post(second + "/afvikling", Map.of("tryk", "NEXT", "set", "0"));
            assertThat(consultant.get(second + "/storskaerm").body()).contains("Ingen skrev noget ned sidst.");
        }

        @Test
        void anAgreementIsPutRightAfterTheClosingAndAttendanceStays() {
            holdAndClose();
            assertThat(agree(seat, havgard, inDays(7), "Pædagogen").body()).contains("Pædagogen");
            assertThat(agree(seat, havgard, inDays(11), "Pædagogen").status()).isEqualTo(422);
            mark(seat, "ABSENT");
            assertThat(cast.in(havgard, () -> attendance.of(workshop(1))).get(seat))
                    .extracting(Attendance.Presence::state)
                    .isEqualTo(Attendance.State.PRESENT);
            assertThat(workshop(1).isClosed()).isTrue();
        }

        @Test
        void theScreensLeaveTheStepThatWasOn() {
            consultant.get(address + "/afvikling");
            press(consultant, "NEXT", 0);
            String running = step();
            holdAndClose();
            assertThat(step()).isNotEqualTo(running);
            assertThat(consultant.get(address + "/afvikling").body()).doesNotContain("data-from");
            assertThat(consultant.get(address + "/storskaerm").body()).doesNotContain("data-from");
        }

        @Test
        void theMandateIsPutRightAfterTheClosing() {
            holdAndClose();
            Phone amr = cast.signedIn(Role.AMR, havgard);
            String mandate = havgard.address() + "/forloeb/mandat";
            amr.get(mandate);
            amr.post(mandate, Map.of("decides", "Hvad vi prøver af", "edition", "0"));
            amr.get(mandate);
            amr.post(mandate, Map.of("decides", "Hvad vi prøver af, og hvornår", "edition", "1"));
            assertThat(amr.get(mandate).body()).contains("Hvad vi prøver af, og hvornår");
        }

        @Test
        void theNextStepIsTheAgreement() {
            String email = cast.person(Role.AMR, havgard);
            Phone amr = cast.signedIn(email);
            amr.get(havgard.address() + "/forloeb/pladser");
            holdAndClose();
            assertThat(consultant.get(programme.address()).body()).contains("Holdt og lukket");
            assertThat(amr.get(schoolPage(havgard, 1)).body()).contains("Brug Diamantjagt");
        }
    }

    @Nested
    class WhenTheResultIsTalkedAbout {

        String page;

        @BeforeEach
        void thePageOfHavgard() {
            page = schoolPage(havgard, 1) + "/resultat";
        }

        @Test
        void nothingShowsBeforeAllMaySeeIt() {
            colleagues.closedWave(havgard, 30, 7);
            assertThat(consultant.get(page).body())
                    .contains("Resultatet er ikke åbnet for alle på skolen endnu.")
                    .doesNotContain("Tallet er");
        }

        @Test
        void strengthsComeBeforeWorries() {
            var wave = cast.openWave(havgard);
            cast.slips(havgard, wave, 40)
                    .forEach(code -> colleagues.answer(code, item -> item % 3 == 0 ? 5 : item % 3 == 1 ? 2 : 4));
            colleagues.show(havgard, cast.close(havgard, wave));
            assertThat(consultant.get(page).body()).containsSubsequence("Det bærer jer", "Det kalder på en samtale");
        }

        @Test
        void eachFindingBecomesActWatchOrLeaveWithAReason() {
            colleagues.shownWave(havgard, 30, 7);
            consultant.get(page);
            var refused = consultant.post(page + "/trust", Map.of("choice", "ACT", "reason", ""));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Skriv hvorfor");
            var taken = consultant.post(page + "/trust", Map.of("choice", "ACT", "reason", "Det bærer alt andet"));
            assertThat(taken.body()).contains("Det bærer alt andet");
            assertThat(consultant.get(page + "/findes-ikke").status()).isIn(404, 405);
        }

        @Test
        void guessesFromPaperAreCountedBesideTheFigure() {
            colleagues.shownWave(havgard, 30, 7);
            consultant.get(page);
            assertThat(consultant
                            .post(page + "/trust/gaet", Map.of("antal-0", "mange"))
                            .body())
                    .contains("Skriv hele tal");
            assertThat(consultant
                            .post(page + "/trust/gaet", Map.of("antal-1", "2", "antal-2", "3"))
                            .body())
                    .containsPattern("[0-9] af 5 gættede rigtigt\\.");
        }
    }

    @Test
    void whatIsPrinted() {
        consultant.get(address);
        for (String paper : List.of("dagsorden", "forberedelse", "deltagere", "gaet", "aftaler"))
            Golden.expect("workshop-" + paper, consultant.get(address + "/print/" + paper));
        assertThat(consultant.get(address + "/print/andet").status()).isEqualTo(404);
    }

    @Test
    void theRunSheet() {
        Golden.expect("workshop-run", consultant.get(address + "/afvikling"));
    }

    @Test
    void moreParticipantsNeedNoMoreStatements() {
        consultant.get(address + "/afvikling");
        int few = Statements.sentBy(() -> consultant.get(address + "/afvikling"));
        for (int i = 0; i < 20; i++) course.seat(programme, havgard, "Lærer " + i, "Vikar " + i);
        assertThat(Statements.sentBy(() -> consultant.get(address + "/afvikling")))
                .isLessThan(few + JOBS);
        assertThat(few).isBetween(5, 60);
    }
}
