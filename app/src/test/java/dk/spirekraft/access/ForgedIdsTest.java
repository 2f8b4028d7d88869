package dk.spirekraft.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who is let in somewhere writes ids of other places into addresses and forms, and reaches nothing.
@RunningProgram
class ForgedIdsTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    Surveys surveys;

    Stage.Set here;
    Stage.Set elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        here = stage.set();
        elsewhere = stage.set();
    }

    private Map<String, String> wave(String school) {
        return Map.of(
                "name",
                "Runde",
                "school",
                school,
                "questionnaire",
                "spirekraft-15 1.0",
                "opensOn",
                "2027-03-01",
                "opensAt",
                "08:00",
                "closesOn",
                "2027-03-15",
                "closesAt",
                "15:00",
                "dialogueOn",
                "2027-03-20");
    }

    private int waves(School school) {
        return cast.in(school, () -> surveys.of(school).size());
    }

    /// A secretary who also enters paper answers at a school of the neighbouring municipality.
    private Phone secretaryWithAForeignTask() {
        String email = cast.person(Role.SECRETARIAT, here.own());
        UUID person = cast.in(
                here.own(),
                () -> people.addPerson(here.own().municipality(), "Sekretær", email)
                        .orElseThrow()
                        .id());
        cast.in(elsewhere.own(), () -> {
            people.grant(person, Role.HELPER, elsewhere.own());
            return person;
        });
        return cast.signedIn(email);
    }

    @Test
    void anotherSchoolsRoleIsNotTakenAwayThroughOnesOwn() {
        cast.person(Role.AMR, elsewhere.own());
        cast.person(Role.TR, elsewhere.own());
        var held = cast.in(elsewhere.own(), () -> people.at(elsewhere.own()))
                .getFirst()
                .held();
        cast.signedIn(Role.AMR, here.own())
                .post("/skoler/%s/kolleger/%s/fratraedelse".formatted(here.own().slug(), held), Map.of());
        assertThat(cast.in(elsewhere.own(), () -> people.at(elsewhere.own())))
                .extracting(People.Member::held)
                .contains(held);
    }

    @Test
    void anotherSchoolsUnitIsNotRenamedThroughOnesOwn() {
        Unit unit =
                cast.in(here.neighbour(), () -> schools.units(here.neighbour())).getFirst();
        var page = cast.signedIn(Role.AMR, here.own())
                .post(
                        here.own().address() + "/enheder",
                        Map.of("id", unit.id().toString(), "name", "Overtaget", "staff", "9"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(cast.in(here.neighbour(), () -> schools.units(here.neighbour())))
                .containsExactly(unit);
    }

    @Test
    void aRoundOfAnotherMunicipalityIsNotThere() {
        var phone = cast.signedIn(Role.SECRETARIAT, here.own());
        assertThat(phone.get("/kommune/maalinger/" + here.round()).status()).isEqualTo(200);
        assertThat(phone.get("/kommune/maalinger/" + elsewhere.round()).status())
                .isEqualTo(404);
    }

    @Test
    void aRoundIsOpenedOnlyAtTheMunicipalitysOwnSchools() {
        int before = waves(elsewhere.own());
        var phone = cast.signedIn(Role.SECRETARIAT, here.own());
        phone.get("/kommune/maalinger");
        phone.post("/kommune/maalinger", wave(elsewhere.own().slug()));
        assertThat(waves(elsewhere.own())).isEqualTo(before);
    }

    @Test
    void aTaskInAnotherMunicipalityGivesNoRoundsSchoolsOrLogThere() {
        int before = waves(elsewhere.own());
        var phone = secretaryWithAForeignTask();
        assertThat(phone.get("/kommune").body()).doesNotContain(elsewhere.own().address());
        assertThat(phone.get("/kommune/maalinger").body())
                .doesNotContain(elsewhere.own().slug(), elsewhere.round().toString());
        assertThat(phone.get("/kommune/maalinger/" + elsewhere.round()).status())
                .isEqualTo(404);
        phone.post("/kommune/maalinger", wave(elsewhere.own().slug()));
        assertThat(waves(elsewhere.own())).isEqualTo(before);
        assertThat(phone.get(elsewhere.own().address() + "/maalinger").status()).isEqualTo(404);
    }

    @Test
    void anIdThatIsNoIdIsNotThere() {
        var phone = cast.signedIn(Role.SECRETARIAT, here.own());
        for (String path : List.of(
                "/kommune/maalinger/ikke-et-id",
                here.own().address() + "/maalinger/99999999999",
                here.own().address() + "/maalinger/7",
                "/svar/99999999999",
                "/skoler/" + "x".repeat(500),
                "/skoler/%00")) assertThat(phone.get(path).status()).as(path).isIn(400, 404);
    }
}
