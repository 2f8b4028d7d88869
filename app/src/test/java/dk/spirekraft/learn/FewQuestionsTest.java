package dk.spirekraft.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Between;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import dk.spirekraft.story.Tries;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages for a whole municipality ask its database as often with many schools, programmes and trials as with one.
@RunningProgram
class FewQuestionsTest {

    private static final int MORE = 8;

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Between between;

    @Autowired
    Tries tries;

    UUID municipality;
    School havgard;

    @BeforeEach
    void aMunicipalityWithOneProgramme() {
        municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        course.start(havgard);
        cast.openWave(havgard);
    }

    /// More schools, each with a programme of its own, a group, a wave and a trial.
    private void grow() {
        for (int i = 0; i < MORE; i++) {
            School school = cast.school(municipality, "Åbrinken Skole " + i, 51);
            String amr = between.seated(course.start(school), school, Seat.Kind.AMR, Role.AMR);
            cast.openWave(school);
            tries.running(school, "Lån en time", amr);
        }
    }

    private static int asked(Phone phone, String path) {
        assertThat(phone.get(path).status()).isEqualTo(200);
        int count = Statements.sentBy(() -> phone.get(path));
        assertThat(count).isPositive();
        return count;
    }

    private void isAskedAsOften(Role role, String path) {
        Phone phone = cast.signedIn(role, havgard);
        int one = asked(phone, path);
        grow();
        assertThat(asked(phone, path)).isEqualTo(one);
    }

    @Test
    void theSchoolsOfAMunicipality() {
        isAskedAsOften(Role.SECRETARIAT, "/kommune");
    }

    @Test
    void allProgrammes() {
        isAskedAsOften(Role.SECRETARIAT, "/forloeb");
    }

    @Test
    void whatAConsultantWillBeRemindedOf() {
        isAskedAsOften(Role.CONSULTANT, "/paamindelser");
    }

    @Test
    void whatAMemberWillBeRemindedOfHoweverManyTrialsTheyCarry() {
        String amr = between.seated(course.start(havgard), havgard, Seat.Kind.AMR, Role.AMR);
        tries.running(havgard, "Den første", amr);
        Phone phone = cast.signedIn(amr);
        int one = asked(phone, "/paamindelser");
        for (int i = 0; i < MORE; i++) tries.running(havgard, "Afprøvning " + i, amr);
        grow();
        assertThat(asked(phone, "/paamindelser")).isEqualTo(one);
    }

    /// Each phase looks for the school when it says what of it stands in the navigation; all of them get one answer.
    @Test
    void thePlacesInTheNavigationOfAPageThatBelongsToNoSchool() {
        assertThat(asked(cast.signedIn(Role.AMR, havgard), "/dagbog")).isLessThan(10);
    }

    @Test
    void theOverviewOfASchoolWithManyTrials() {
        String amr = between.seated(course.start(havgard), havgard, Seat.Kind.AMR, Role.AMR);
        tries.running(havgard, "Den første", amr);
        Phone phone = cast.signedIn(amr);
        int one = asked(phone, havgard.address());
        for (int i = 0; i < MORE; i++) tries.running(havgard, "Afprøvning " + i, amr);
        assertThat(asked(phone, havgard.address())).isEqualTo(one);
    }
}
