package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.People;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.understand.Enrolment.Enrolled;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Who stands for whom from wave to wave, where only numbers are known.
class EnrolmentTest {

    private final Enrolment enrolment = new Enrolment(new AtomicInteger()::getAndIncrement);

    private Map<String, People> wave(Map<String, Integer> eligible) {
        return wave(eligible, Optional.empty());
    }

    private Map<String, People> wave(Map<String, Integer> eligible, Optional<Map<String, Newcomers>> told) {
        Enrolled enrolled = enrolment.of(new TreeMap<>(eligible), told);
        enrolment.know(enrolled);
        return enrolled.rosters();
    }

    private static int shared(People one, People other) {
        return one.and(other).size();
    }

    private static People group(Map<String, People> wave, String name) {
        return wave.getOrDefault(name, People.of());
    }

    private Map<String, People> told(Map<String, Integer> eligible, Map<String, Newcomers> came) {
        return wave(eligible, Optional.of(came));
    }

    @Test
    void whereNobodyToldEachTeamHasARowMoreForSomebodyWhoMayHaveCome() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        assertThat(group(first, "Indskoling").size()).isEqualTo(6);
        assertThat(group(first, "Indskoling").meets(group(first, "Udskoling"))).isFalse();
        Map<String, People> second = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        assertThat(group(second, "Indskoling").size()).isEqualTo(7);
        assertThat(group(second, "Udskoling").size()).isEqualTo(9);
    }

    @Test
    void whereNobodyCameTheyAreTheSame() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        assertThat(told(Map.of("Indskoling", 6, "Udskoling", 8), Map.of())).isEqualTo(first);
    }

    @Test
    void whoMovedLeftOneTeamAndCameToTheOther() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        Map<String, People> second =
                told(Map.of("Indskoling", 5, "Udskoling", 9), Map.of("Udskoling", new Newcomers(1, 1)));
        assertThat(group(second, "Indskoling")
                        .without(group(first, "Indskoling"))
                        .isEmpty())
                .isTrue();
        assertThat(shared(group(first, "Indskoling"), group(second, "Udskoling")))
                .isEqualTo(1);
    }

    @Test
    void whoCameFromOutsideIsNobodyWhoWasThere() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        Map<String, People> second =
                told(Map.of("Indskoling", 5, "Udskoling", 9), Map.of("Udskoling", new Newcomers(1, 0)));
        People before = group(first, "Indskoling").or(group(first, "Udskoling"));
        assertThat(group(second, "Udskoling").without(before).size()).isEqualTo(1);
    }

    @Test
    void thoseLeaveFirstWhoHaveBeenThereForLongest() {
        Map<String, People> first = wave(Map.of("Indskoling", 6));
        told(Map.of("Indskoling", 6), Map.of("Indskoling", new Newcomers(2, 0)));
        Map<String, People> third = told(Map.of("Indskoling", 6), Map.of("Indskoling", new Newcomers(2, 0)));
        assertThat(shared(group(first, "Indskoling"), group(third, "Indskoling")))
                .isEqualTo(2);
    }

    @Test
    void aRingOfThreeTeamsMovesOneEach() {
        Map<String, Integer> sizes = Map.of("Indskoling", 6, "Mellemtrin", 6, "Udskoling", 6);
        Map<String, People> first = wave(sizes);
        var one = new Newcomers(1, 1);
        Map<String, People> second = told(sizes, Map.of("Indskoling", one, "Mellemtrin", one, "Udskoling", one));
        for (String team : sizes.keySet())
            assertThat(shared(group(first, team), group(second, team))).isEqualTo(5);
        assertThat(all(second)).isEqualTo(all(first));
    }

    private static People all(Map<String, People> wave) {
        return wave.values().stream().reduce(People.of(), People::or);
    }

    @Test
    void whatCanNotBeIsAsIfNobodyHadTold() {
        wave(Map.of("Indskoling", 6, "Udskoling", 8));
        Map<String, People> second =
                told(Map.of("Indskoling", 6, "Udskoling", 9), Map.of("Udskoling", new Newcomers(1, 1)));
        assertThat(group(second, "Indskoling").size()).isEqualTo(7);
    }

    @Test
    void theSamePeopleAreInATeamAsFarAsTheyGo() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        Map<String, People> second = wave(Map.of("Indskoling", 5, "Udskoling", 9));
        assertThat(shared(group(first, "Indskoling"), group(second, "Indskoling")))
                .isEqualTo(5);
        assertThat(shared(group(first, "Udskoling"), group(second, "Udskoling")))
                .isEqualTo(8);
    }

    /// Who moves can be guessed from both teams.
    @Test
    void whoeverATeamHasGrownByMayComeFromOneThatHasShrunkTheSmallestFirst() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "SFO", 12, "Udskoling", 8));
        Map<String, People> second = wave(Map.of("Indskoling", 5, "SFO", 11, "Udskoling", 9));
        assertThat(shared(group(first, "Udskoling"), group(second, "Udskoling")))
                .isEqualTo(8);
        assertThat(shared(group(first, "Indskoling"), group(second, "Udskoling")))
                .isEqualTo(1);
        assertThat(shared(group(first, "SFO"), group(second, "Udskoling"))).isZero();
    }

    @Test
    void whereNoTeamHasShrunkWhoeverCameIsNew() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 8));
        Map<String, People> second = wave(Map.of("Indskoling", 6, "Udskoling", 9));
        assertThat(group(first, "Indskoling").meets(group(second, "Udskoling"))).isFalse();
    }

    @Test
    void aTeamMadeAnewIsOfThoseWhomTheOthersCanSpare() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 6));
        Map<String, People> second = wave(Map.of("Indskoling", 0, "Udskoling", 0, "Hele skolen", 12));
        People before = group(first, "Indskoling").or(group(first, "Udskoling"));
        assertThat(shared(before, group(second, "Hele skolen"))).isEqualTo(12);
    }

    @Test
    void aTeamThatIsThereAgainIsOfThoseWhoWereInIt() {
        Map<String, People> first = wave(Map.of("Indskoling", 6, "Udskoling", 6));
        wave(Map.of("Indskoling", 0, "Udskoling", 0, "Hele skolen", 12));
        Map<String, People> third = wave(Map.of("Indskoling", 6, "Udskoling", 6, "Hele skolen", 0));
        assertThat(shared(group(first, "Indskoling"), group(third, "Indskoling")))
                .isEqualTo(6);
        assertThat(shared(group(first, "Udskoling"), group(third, "Udskoling"))).isEqualTo(6);
    }

    @Test
    void nobodyIsInTwoTeamsOfAWave() {
        wave(Map.of("Indskoling", 6, "Udskoling", 6));
        wave(Map.of("Indskoling", 0, "Udskoling", 6, "Mellemtrin", 6));
        Map<String, People> third = wave(Map.of("Indskoling", 6, "Udskoling", 6, "Mellemtrin", 6));
        long rows =
                third.values().stream().flatMapToInt(People::rows).distinct().count();
        assertThat(rows).isEqualTo(21);
    }

    @Test
    void nobodyComesFromATeamThatWasEmptyBefore() {
        wave(Map.of("Indskoling", 6, "Udskoling", 6));
        told(Map.of("Indskoling", 0, "Udskoling", 12), Map.of("Udskoling", new Newcomers(6, 6)));
        Map<String, People> third =
                told(Map.of("Indskoling", 0, "Udskoling", 11, "SFO", 1), Map.of("SFO", new Newcomers(1, 1)));
        long rows =
                third.values().stream().flatMapToInt(People::rows).distinct().count();
        assertThat(rows).isEqualTo(12);
    }
}
