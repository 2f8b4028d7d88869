package dk.spirekraft.learn.support;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school that goes on by itself is reminded of its anchoring checks as others are.
@RunningProgram
class ChecksWithoutAProgrammeTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    Anchored anchored;

    @Autowired
    Course course;

    @Autowired
    Reminding reminding;

    @Autowired
    SentReminders sent;

    @Autowired
    Digest digest;

    School havgard;
    String amr;
    String keeper;
    LocalDate today;

    @BeforeEach
    void aRoutineWasAgreedAtASchoolWithoutAProgramme() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.person(Role.AMR, havgard);
        keeper = cast.person(Role.MEMBER, havgard);
        today = tries.today();
        anchored.routine(havgard, "Diamantjagt", keeper);
    }

    private Map<Reach, List<Due>> due(LocalDate day) {
        return cast.in(havgard, () -> reminding.due(havgard.municipality(), day));
    }

    private Stream<Due> to(String email, LocalDate day) {
        return due(day).entrySet().stream()
                .filter(each -> each.getKey().email().equals(email))
                .map(Entry::getValue)
                .flatMap(List::stream);
    }

    @Test
    void thoseWhoKeepItAndTheWorkingGroupHearAWeekBeforeTheFirstChecksAndThenEachYear() {
        for (int months : List.of(3, 6, 12, 24, 36)) {
            LocalDate week = today.plusMonths(months).minusDays(7);
            for (String email : List.of(amr, keeper)) {
                assertThat(to(email, week)).as("%d months", months).hasSize(1);
                assertThat(to(email, week.minusDays(1))).isEmpty();
            }
        }
    }

    @Test
    void nobodyElseDoes() {
        String elsewhere = cast.person(Role.AMR, cast.school(havgard.municipality(), "Åbrinken Skole", 40));
        String helper = cast.person(Role.HELPER, havgard);
        LocalDate week = today.plusMonths(3).minusDays(7);
        assertThat(to(elsewhere, week)).isEmpty();
        assertThat(to(helper, week)).isEmpty();
    }

    @Test
    void whereItWasCheckedAlreadyNobodyDoes() {
        anchored.checked(havgard);
        assertThat(to(keeper, today.plusYears(1).minusDays(7))).hasSize(1);
        assertThat(to(keeper, today.minusDays(7))).isEmpty();
    }

    @Test
    void inAProgrammeItIsRemindedByThat() {
        course.start(havgard);
        assertThat(to(keeper, today.plusMonths(3).minusDays(7))
                        .filter(one -> one.cause().startsOn().isEmpty()))
                .isEmpty();
    }

    @Test
    void theLetterSaysWhyItCameAndIsSentOnce() {
        LocalDate week = today.plusMonths(3).minusDays(7);
        Due due = to(keeper, week).findFirst().orElseThrow();
        Letter letter = cast.in(havgard, () -> digest.letter(due.to(), List.of(due)));
        assertThat(letter.text())
                .contains("Lever det endnu?", "tjekket på Havgård Skole", havgard.address() + "/forankring/tjek")
                .contains("fordi I har aftalt faste rutiner på Havgård Skole");
        assertThat(cast.in(havgard, () -> sent.take(due, week))).isTrue();
        assertThat(cast.in(havgard, () -> sent.take(due, week))).isFalse();
        assertThat(to(keeper, week)).isEmpty();
    }
}
