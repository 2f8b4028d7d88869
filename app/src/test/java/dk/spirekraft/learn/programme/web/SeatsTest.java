package dk.spirekraft.learn.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Golden;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school's working group: who sits there, who stands in, who said yes, what it may decide, and what it is for.
@RunningProgram
class SeatsTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    School havgard;
    Programme programme;
    String seats;
    Phone leader;

    @BeforeEach
    void havgardIsInAProgramme() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        seats = havgard.address() + "/forloeb/pladser";
        leader = cast.signedIn(Role.SCHOOL_LEADER, havgard);
    }

    private List<Seat> seated() {
        return course.seats(programme, havgard);
    }

    private Phone.Page add(String holderName, String deputyName, String hours) {
        leader.get(seats);
        return leader.post(
                seats, Map.of("kind", "TEACHER", "holderName", holderName, "deputyName", deputyName, "hours", hours));
    }

    @Test
    void thoseWhoHaveARoleTakeASeatEachAtOnce() {
        cast.person(Role.AMR, havgard);
        cast.person(Role.TR, havgard);
        leader.get(seats);
        leader.post(seats + "/forslag", Map.of());
        assertThat(seated())
                .extracting(Seat::kind)
                .containsExactlyInAnyOrder(Seat.Kind.LEADER, Seat.Kind.AMR, Seat.Kind.TR);
    }

    @Test
    void somebodyWithoutAnAddressSitsThereByNameAndNothingTypedIsLost() {
        var refused = add("Læreren i 4. b", "Læreren i 4. b", "mange");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Stedfortræderen skal være en anden",
                        "Skriv et helt tal fra 0 til 400.",
                        "value=\"Læreren i 4. b\"",
                        "value=\"mange\"");
        assertThat(add("Læreren i 4. b", "Vikaren", "12").status()).isEqualTo(200);
        assertThat(seated()).singleElement().satisfies(seat -> {
            assertThat(seat.holder().name()).isEqualTo("Læreren i 4. b");
            assertThat(seat.hours()).isEqualTo(12);
        });
    }

    @Test
    void eachSaysYesThemselfAndTheLeaderWritesItDownForTheOthers() {
        String email = cast.person(Role.AMR, havgard);
        leader.get(seats);
        leader.post(seats + "/forslag", Map.of());
        add("Læreren", "", "12");
        Phone amr = cast.signedIn(email);
        assertThat(amr.get(havgard.address() + "/forloeb").body()).contains("Sig ja til din plads");
        amr.get(seats);
        for (Seat seat : seated()) amr.post(seats + "/" + seat.id() + "/ja", Map.of());
        assertThat(seated().stream().filter(seat -> seat.acceptance().isPresent()))
                .extracting(Seat::kind)
                .containsExactly(Seat.Kind.AMR);
        leader.get(seats);
        for (Seat seat : seated()) leader.post(seats + "/" + seat.id() + "/ja", Map.of());
        assertThat(seated()).allMatch(seat -> seat.acceptance().isPresent());
        assertThat(seated().stream()
                        .filter(seat -> seat.acceptance().orElseThrow().recorded()))
                .extracting(Seat::kind)
                .containsExactly(Seat.Kind.TEACHER);
    }

    @Test
    void theDeputyStepsInWhenAMemberLeavesAndSaysYesAnew() {
        add("Læreren", "Vikaren", "12");
        Seat seat = seated().getFirst();
        leader.get(seats);
        leader.post(seats + "/" + seat.id() + "/ja", Map.of());
        assertThat(leader.get(seats + "/" + seat.id() + "/fratraedelse").body()).contains("Vikaren træder ind");
        var page = leader.post(seats + "/" + seat.id() + "/fratraedelse", Map.of());
        assertThat(page.body())
                .contains("Vikaren afløste Læreren", "Mangler en stedfortræder", "Har ikke sagt ja endnu");
        assertThat(seated().getFirst().holder().name()).isEqualTo("Vikaren");
        leader.get(seats + "/" + seat.id() + "/fratraedelse");
        assertThat(leader.post(seats + "/" + seat.id() + "/fratraedelse", Map.of())
                        .body())
                .contains("Ledig", "Find en ny til pladsen.");
    }

    private static Map<String, String> mandate(String decides, int edition) {
        Map<String, String> fields =
                new HashMap<>(Map.of("asksFirst", "Skema", "heardBy", "Personalemødet", "meets", "Tirsdag"));
        fields.put("decides", decides);
        fields.put("edition", String.valueOf(edition));
        return fields;
    }

    @Test
    void aMandateIsWrittenAndPrintedOnOnePage() {
        String address = havgard.address() + "/forloeb/mandat";
        course.seat(programme, havgard, "Læreren", "Vikaren");
        leader.get(address);
        assertThat(leader.post(address, mandate("", 0)).body()).contains("Skriv, hvad gruppen selv bestemmer.");
        leader.post(address, mandate("Hvad vi prøver", 0));
        Golden.expect("mandate-print", leader.get(address + "?vis=print"));
    }

    @Test
    void twoWhoWriteTheMandateAtOnceSeeBothTexts() {
        String address = havgard.address() + "/forloeb/mandat";
        Phone tr = cast.signedIn(Role.TR, havgard);
        leader.get(address);
        tr.get(address);
        leader.post(address, mandate("Lederens ord", 0));
        var page = tr.post(address, mandate("TR’s ord", 0));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("En anden har skrevet imens", "Lederens ord", "TR’s ord");
        tr.post(address, mandate("Vores ord", 1));
        assertThat(leader.get(address).body()).contains("Vores ord");
    }

    @Test
    void theCoreTaskAndTheServiceAreWrittenDownApart() {
        String address = havgard.address() + "/forloeb/kerneopgave";
        assertThat(leader.get(address).body()).contains("Øvelse: tre briller");
        leader.post(address, Map.of("task", "Mod på at lære", "service", "Undervisning", "edition", "0"));
        assertThat(leader.get(havgard.address() + "/forloeb").body())
                .contains("Mod på at lære")
                .doesNotContain("Undervisning");
    }

    @Test
    void aSchoolWithoutAProgrammeIsToldWhoStartsOne() {
        School other = cast.school("Åbrinken Skole", 51);
        Golden.expect("programme-none", cast.signedIn(Role.AMR, other).get(other.address() + "/forloeb"));
    }

    @Test
    void theSeatsOfAGroup() {
        course.seat(programme, havgard, "Læreren", "Vikaren");
        course.seat(programme, havgard, "Pædagogen", "");
        Golden.expect("seats", cast.signedIn(Role.TR, havgard).get(seats));
    }
}
