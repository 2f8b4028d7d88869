package dk.spirekraft.anchor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.anchor.handover.Handover;
import dk.spirekraft.anchor.handover.VacancyJob;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing is orphaned: what somebody had passes on, and what has nobody is found.
@RunningProgram
class HandoverTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    TrialMembers carriers;

    @Autowired
    VacancyJob vacancies;

    @Autowired
    StoryClock clock;

    School havgard;
    String handovers;
    String trAddress;
    Phone leader;

    @BeforeEach
    void havgardHasALeaderAndATrWithARoutine() {
        havgard = cast.school("Havgård Skole", 62);
        handovers = havgard.address() + "/forankring/overlevering";
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
        trAddress = cast.person(Role.TR, havgard);
        anchored.routine(havgard, "Diamantjagt", trAddress);
    }

    /// The roster takes the role away.
    private UUID trLeaves() {
        UUID person = tries.who(havgard, trAddress);
        UUID held = cast.in(havgard, () -> people.at(havgard)).stream()
                .filter(member -> member.person().equals(person))
                .map(People.Member::held)
                .findFirst()
                .orElseThrow();
        String leave = havgard.address() + "/kolleger/" + held + "/fratraedelse";
        leader.get(leave);
        leader.post(leave, Map.of());
        return person;
    }

    private Handover only() {
        List<Handover> all = anchored.handed(havgard);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whoeverGivesUpARoleOpensAHandOverAndTheirRoutineIsNobodysTask() {
        trLeaves();
        assertThat(only().name()).isEqualTo("TR");
        assertThat(leader.get(handovers).body()).contains("Efter TR, TR", "Rutine, der ikke er nogens opgave");
        assertThat(leader.get(havgard.address() + "/forankring").body())
                .contains("TR (er rejst)", "Find en, der tager over: TR");
    }

    @Test
    void aColleagueWithoutATaskLeavesNothingBehind() {
        String email = cast.person(Role.COLLEAGUE, havgard);
        UUID person = tries.who(havgard, email);
        cast.in(
                havgard,
                () -> people.at(havgard).stream()
                        .filter(member -> member.person().equals(person))
                        .map(member -> people.withdraw(havgard, member.held()))
                        .toList());
        assertThat(anchored.handed(havgard)).isEmpty();
    }

    @Test
    void whoeverTakesOverHasTheRoutinesAndTheOpenTrials() {
        Trial trial = tries.running(havgard, "Lån en time", trAddress);
        trLeaves();
        String successor = cast.person(Role.TR, havgard);
        String address = only().address(havgard);
        leader.get(address);
        var page = leader.post(
                address, Map.of("person", tries.who(havgard, successor).toString()));
        assertThat(page.body()).contains("TR tog over");
        assertThat(anchored.routines(havgard).getFirst().plan().owner()).isEqualTo(tries.who(havgard, successor));
        assertThat(cast.in(havgard, () -> carriers.of(trial)))
                .extracting(Carrier::person)
                .containsExactly(tries.who(havgard, successor));
        assertThat(leader.get(handovers).body()).contains("Alt har en, der tager sig af det.");
    }

    @Test
    void nobodyTakesOverFromThemselfAndSomebodyMustBeNamed() {
        UUID left = trLeaves();
        String address = only().address(havgard);
        leader.get(address);
        assertThat(leader.post(address, Map.of("person", left.toString(), "name", ""))
                        .body())
                .contains("Vælg, hvem der tager over");
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void itIsMarkedInGoodTimeAndOnceOnly() {
        leader.get(handovers);
        String tr = tries.who(havgard, trAddress).toString();
        assertThat(leader.post(handovers, Map.of("person", tr)).path()).startsWith(handovers + "/");
        leader.get(handovers);
        leader.post(handovers, Map.of("person", tr));
        trLeaves();
        assertThat(anchored.handed(havgard)).hasSize(1);
        leader.get(handovers);
        assertThat(leader.post(handovers, Map.of("person", "")).body()).contains("Vælg, hvem der rejser.");
    }

    @Test
    void aSeatOpensAHandOverOnceItHasBeenEmptyForTwoWeeks() {
        Programme programme = course.start(havgard);
        course.seat(programme, havgard, "", "");
        look();
        assertThat(anchored.handed(havgard)).isEmpty();
        clock.pass(Duration.between(
                clock.instant(),
                programme.startsOn().plusDays(15).atStartOfDay(clock.getZone()).toInstant()));
        look();
        look();
        assertThat(only().role()).isEqualTo(Seat.Kind.TEACHER.label());
        assertThat(leader.get(only().address(havgard)).body()).contains("Ledig plads: Lærer");
    }

    private void look() {
        cast.in(havgard, () -> {
            vacancies.look(havgard.municipality());
            return true;
        });
    }

    @Test
    void aSeatThatSomebodyLeftOpensOneAtOnce() {
        Programme programme = course.start(havgard);
        course.seat(programme, havgard, "Læreren", "Vikaren");
        Seat seat = course.seats(programme, havgard).getFirst();
        cast.in(havgard, () -> {
            seats.succeed(seat, havgard.municipality());
            return true;
        });
        assertThat(only().name()).isEqualTo("Læreren");
    }

    @Test
    void thePackHoldsAllThatANewPersonNeeds() {
        tries.running(havgard, "Lån en time", trAddress);
        anchored.kept(havgard, "Åben dør", trAddress);
        trLeaves();
        String page = leader.get(only().address(havgard)).body();
        assertThat(page)
                .contains("Din første uge", "Rutiner", "Diamantjagt", "Lån en time", "De næste datoer")
                .contains("Hvem du kan spørge", "SCHOOL_LEADER", "Åben dør", "Alle vil blive ved");
        assertThat(leader.get(only().address(havgard) + "?vis=print").body()).contains("Din første uge");
    }

    @Test
    void thePackIsAFileThatReadsTheSame() throws Exception {
        trLeaves();
        var file = leader.bytes(only().address(havgard) + "/pakke.pdf");
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Efter TR, TR", "Din første uge", "Diamantjagt");
        }
    }

    @Test
    void onlyTheWorkingGroupReadsIt() {
        trLeaves();
        assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                        .get(only().address(havgard))
                        .status())
                .isEqualTo(404);
    }
}
