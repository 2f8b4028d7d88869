package dk.spirekraft.learn.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that is alone in a programme without a consultant sees to it itself; nobody else's group does.
@RunningProgram
class OwnWorkshopTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Programmes programmes;

    @Autowired
    Tries tries;

    School havgard;
    School aabrinken;
    Phone member;

    @BeforeEach
    void twoSchoolsOfOneMunicipality() {
        UUID municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        aabrinken = cast.school(municipality, "Åbrinken Skole", 51);
        member = cast.signedIn(Role.MEMBER, havgard);
    }

    private static List<String> pages(Programme programme, PlannedDate date) {
        String first = programme.address() + "/workshops/1";
        return List.of(
                first,
                first + "/afvikling",
                first + "/storskaerm",
                first + "/trin",
                first + "/print/dagsorden",
                programme.address() + "/datoer/" + date.id());
    }

    private void answer(Phone phone, Programme programme, int status) {
        PlannedDate date = course.workshop(programme, havgard, 1).date();
        for (String path : pages(programme, date))
            assertThat(phone.get(path).status()).as(path).isEqualTo(status);
    }

    private String schoolPage(Programme programme) {
        return "%s/forloeb/%d/workshops/1".formatted(havgard.address(), programme.number());
    }

    @Test
    void whoeverTheGroupChoosesRunsItAndPreparesItAndMovesIt() {
        Programme own = course.start(havgard);
        answer(member, own, 200);
        assertThat(member.get(schoolPage(own)).body()).contains("I kører selv workshoppen", "/workshops/1/afvikling");
        assertThat(member.get(own.address() + "/workshops/1").body())
                .contains("href=\"" + havgard.address() + "/forloeb\"", "/afvikling");
        answer(cast.signedIn(Role.SCHOOL_LEADER, havgard), own, 200);
    }

    @Test
    void anotherSchoolsGroupFindsNothing() {
        Programme own = course.start(havgard);
        answer(cast.signedIn(Role.SCHOOL_LEADER, aabrinken), own, 404);
        answer(cast.signedIn(Role.SCHOOL_LEADER, cast.school("Skolen i nabokommunen", 40)), own, 404);
        answer(cast.signedIn(Role.HELPER, havgard), own, 404);
    }

    @Test
    void whereAConsultantIsNamedTheyRunIt() {
        Programme led = course.start(havgard);
        UUID consultant = UUID.fromString(tries.consultant(havgard, "Konsulenten"));
        cast.in(havgard, () -> {
            programmes.nameConsultants(led, Set.of(consultant));
            return true;
        });
        answer(member, led, 404);
        assertThat(member.get(schoolPage(led)).body()).doesNotContain("I kører selv workshoppen");
    }

    @Test
    void twoSchoolsTogetherAreRunByNeither() {
        Programme both = course.start(havgard, aabrinken);
        answer(member, both, 404);
        assertThat(member.get(schoolPage(both)).body()).doesNotContain("I kører selv workshoppen");
    }

    @Test
    void beforeItsDayTheRunSheetSaysWhatFollowsAndOnItsDayItIsTheNextStep() {
        Programme own = course.start(havgard);
        String run = own.address() + "/workshops/1/afvikling";
        assertThat(member.get(run).body()).contains("Workshoppen er planlagt til", "Flyt datoen i planen først");
        assertThat(member.get(havgard.address()).body()).doesNotContain(run);
        course.isToday(course.workshop(own, havgard, 1), havgard);
        assertThat(member.get(run).body()).doesNotContain("Workshoppen er planlagt til");
        assertThat(member.get(havgard.address()).body()).contains(run);
        member.get(run);
        assertThat(member.post(run, Map.of("tryk", "NEXT", "set", "0")).status())
                .isEqualTo(200);
        assertThat(member.get(own.address() + "/workshops/1/trin").body()).isEqualTo("1");
    }
}
