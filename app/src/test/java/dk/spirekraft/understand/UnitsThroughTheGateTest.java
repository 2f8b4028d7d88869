package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Åbrinken Skole asks for units: what may be told apart is decided by counts, and every figure stands in the ledger.
@RunningProgram
class UnitsThroughTheGateTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Schools schools;

    @Autowired
    Slips slips;

    @Autowired
    Surveys surveys;

    @Autowired
    Results results;

    School abrinken;

    @BeforeEach
    void abrinkenHasThreeUnits() {
        abrinken = cast.school("Åbrinken Skole", 20);
        cast.in(abrinken, () -> {
            schools.addUnit(abrinken, "Udskoling", 18);
            schools.addUnit(abrinken, "SFO", 14);
            return abrinken;
        });
    }

    /// A closed and shown wave in which so many of each pile gave the same answer to everything.
    private Release asked(Map<Integer, List<Integer>> answersByPile) {
        return asked(answersByPile, cast::openWave);
    }

    private Release asked(Map<Integer, List<Integer>> answersByPile, Function<WavePlan, Wave> opening) {
        WavePlan plan = cast.plan(abrinken);
        Wave wave = opening.apply(new WavePlan(
                abrinken,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                true,
                plan.minGroupSize()));
        answersByPile.forEach((pile, answers) -> {
            var codes = cast.in(abrinken, () -> slips.print(wave, pile, answers.size()));
            for (int i = 0; i < answers.size(); i++) {
                int value = answers.get(i);
                colleagues.answer(codes.get(i), item -> value);
            }
        });
        Wave closed = cast.close(abrinken, wave);
        colleagues.show(abrinken, closed);
        return cast.in(abrinken, () -> results.shown(closed)).orElseThrow().release();
    }

    private static List<Integer> people(int count, int value) {
        return java.util.Collections.nCopies(count, value);
    }

    private static double trust(Release.GroupCell group) {
        return ((ScaleCell.Published) group.scale("trust")).mean();
    }

    private Ledger ledger() {
        String file = cast.signedIn(Role.AMR, abrinken)
                .get(abrinken.address() + "/protokol.jsonl")
                .body();
        var ledger = new Ledger();
        file.lines().forEach(text -> {
            var line = LineReader.read(text).orElseThrow();
            assertThat(line.text()).isEqualTo(text);
            assertThat(ledger.take(line)).isEmpty();
        });
        return ledger;
    }

    @Test
    void unitsWithEnoughAnswersAreToldApartAndAddUpToTheSchool() {
        Release release = asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(8, 2)));
        assertThat(release.groups())
                .extracting(Release.GroupCell::units)
                .containsExactlyInAnyOrder(List.of("Indskoling"), List.of("Udskoling"), List.of("SFO"));
        // Nine of ten above the middle and six of eight below it may be shown; the others stand at the middle.
        double all = 0;
        for (Release.GroupCell group : release.groups()) all += trust(group) * group.answered();
        assertThat(((ScaleCell.Published) release.scale("trust")).mean()).isCloseTo(all / 30, within(1e-9));
        assertThat(((ItemCell.Published) release.items().getFirst()).counts()).containsExactly(0, 6, 15, 9, 0);
    }

    @Test
    void aUnitWithTooFewAnswersIsShownWithTheOneBesideItByCountAlone() {
        Release release = asked(Map.of(1, people(10, 4), 2, people(6, 3), 3, people(4, 2)));
        assertThat(release.groups())
                .extracting(Release.GroupCell::units)
                .containsExactlyInAnyOrder(List.of("Indskoling"), List.of("Udskoling", "SFO"));
        assertThat(release.groups()).extracting(Release.GroupCell::answered).containsExactlyInAnyOrder(10, 10);
    }

    @Test
    void whereMoreAnsweredThanWereCountedTheListWasShortAndTheWaveClosesAllTheSame() {
        Release release = asked(Map.of(1, people(26, 4), 2, people(12, 3), 3, people(15, 2)));
        assertThat(release.groups()).extracting(Release.GroupCell::answered).containsExactlyInAnyOrder(26, 12, 15);
        asked(Map.of(1, people(24, 4), 2, people(12, 3), 3, people(15, 2)));
        assertThat(ledger().lines()).isPositive();
    }

    @Test
    void everyFigureStandsInALedgerThatAnybodyCanReplay() {
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(8, 2)));
        int first = ledger().lines();
        assertThat(first).isGreaterThan(40);
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(8, 2)));
        assertThat(ledger().lines()).isGreaterThan(first);
    }

    @Test
    void aSecondMeasurementInWhichOneColleagueCouldBeGuessedIsHiddenWithoutLookingAtAnswers() {
        asked(Map.of(1, people(5, 4)));
        Release second = asked(Map.of(1, people(6, 4)));
        assertThat(second.scale("trust")).isEqualTo(new ScaleCell.Suppressed("trust", Suppression.GUESSABLE));
        String page = cast.signedIn(Role.AMR, abrinken)
                .get(abrinken.address() + "/maalinger/2/resultater?vis=tabel")
                .body();
        assertThat(page)
                .contains("Skjult, for sammen med en tidligere måling kunne en enkelt kollegas svar gættes.")
                .doesNotContain("en mindre gruppes svar");
        var amr = cast.signedIn(Role.AMR, abrinken);
        String address = abrinken.address() + "/maalinger/2/";
        assertThat(amr.get(address + "tal.csv").body()).contains("kunne en enkelt kollegas svar gættes");
        assertThat(amr.get(address + "resultater").body())
                .contains("kunne en enkelt kollegas svar gættes")
                .doesNotContain("For få svar");
        assertThat(amr.get(address + "resultater/trust").body())
                .contains(
                        "<h1 id=\"h1\">Tillid</h1>",
                        "Tallet vises ikke, for sammen med en tidligere måling",
                        "Tal om spørgsmålene i det åbne",
                        "<ul><li>");
    }

    @Test
    void theLedgerTellsNothingOfAWaveBeforeItsResultIsOpenForAll() {
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(8, 2)));
        int open = ledger().lines();
        colleagues.closedWave(abrinken, 12, 1);
        assertThat(ledger().lines()).isEqualTo(open);
    }

    @Test
    void countsThatTheClipOfASmallUnitMayHaveMovedAreToldAsAtLeast() {
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(6, 1)));
        assertThat(cast.signedIn(Role.AMR, abrinken)
                        .get(abrinken.address() + "/maalinger/1/resultater")
                        .body())
                .contains("Mindst 4 i ringe grad", "Ved under ti svar bliver de yderste svar vist nærmere midten.");
    }

    @Test
    void staffSeeBeforeTheOpeningWhichGroupsWillBeToldApart() {
        WavePlan plan = cast.plan(abrinken);
        cast.in(
                abrinken,
                () -> surveys.plan(new WavePlan(
                        abrinken,
                        plan.questionnaire(),
                        plan.round(),
                        plan.opensAt(),
                        plan.closesAt(),
                        plan.dialogueOn(),
                        true,
                        plan.minGroupSize())));
        assertThat(cast.signedIn(Role.AMR, abrinken)
                        .get(abrinken.address() + "/maalinger/1/materiale/det-viser-vi")
                        .body())
                .contains("hver af disse grupper: Indskoling; Udskoling; SFO.");
    }

    @Test
    void theNeighbourThatAUnitNamedBeforeTheOpeningCountsMoreThanTheOneBesideIt() {
        cast.in(abrinken, () -> {
            var units = schools.units(abrinken);
            Unit sfo = units.getLast();
            schools.changeUnit(
                    abrinken,
                    new Unit(
                            sfo.id(),
                            sfo.name(),
                            sfo.staff(),
                            Optional.of(units.getFirst().id())));
            return abrinken;
        });
        Release release = asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(4, 2)));
        assertThat(release.groups())
                .extracting(Release.GroupCell::units)
                .containsExactlyInAnyOrder(List.of("Udskoling"), List.of("Indskoling", "SFO"));
    }

    @Test
    void howManyOfAUnitAnsweredIsToldInBandsOnly() {
        asked(Map.of(1, people(17, 4), 2, people(13, 3), 3, people(7, 2)));
        var amr = cast.signedIn(Role.AMR, abrinken);
        String address = abrinken.address() + "/maalinger/1/";
        String table = amr.get(address + "resultater?vis=tabel").body();
        assertThat(table).contains("80 % eller mere", "60-79 %", "under 60 %");
        String teams = table.substring(table.indexOf("class=\"team\""));
        assertThat(teams.substring(0, teams.indexOf("</table>"))).doesNotContain(">17<", ">13<", ">7<");
        assertThat(amr.get(address + "tal.csv").body().lines().filter(line -> line.contains(", SFO\"")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"under 60 %\"") && !line.contains("\"7\""));
    }

    @Test
    void whatChangedInAUnitIsToldWhereItIsTheSameUnitsAsBefore() {
        asked(Map.of(1, people(20, 2), 2, people(18, 3), 3, people(14, 3)));
        asked(Map.of(1, people(20, 4), 2, people(18, 3), 3, people(4, 3)), cast::openWaveOfTheSame);
        var amr = cast.signedIn(Role.AMR, abrinken);
        String address = abrinken.address() + "/maalinger/2/";
        String page = amr.get(address + "resultater").body();
        assertThat(page)
                .contains("Ændringen er siden 1. måling og vises kun, når det er de samme enheder.")
                .contains("Op 46, tydelig ændring");
        List<String> file = amr.get(address + "tal.csv").body().lines().toList();
        assertThat(file)
                .anyMatch(line -> line.startsWith("\"skala, Indskoling\"") && line.contains("siden 1. måling: Op 46"));
        assertThat(file)
                .filteredOn(line -> line.startsWith("\"skala, Udskoling + SFO\""))
                .isNotEmpty()
                .noneMatch(line -> line.contains("siden"));
    }

    @Test
    void unitsThatShareAPileStandInTheSchoolsOrderAndAreCalledTheSameEverywhere() {
        cast.in(abrinken, () -> {
            schools.addUnit(abrinken, "Service", 3);
            schools.addUnit(abrinken, "Kontor", 3);
            return abrinken;
        });
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(8, 2), 4, people(6, 3)));
        var amr = cast.signedIn(Role.AMR, abrinken);
        String address = abrinken.address() + "/maalinger/";
        for (String page : List.of("1/resultater", "1/materiale/det-viser-vi"))
            assertThat(amr.get(address + page).body()).as(page).contains("Service + Kontor");
        WavePlan plan = cast.plan(abrinken);
        cast.openWave(new WavePlan(
                abrinken,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                true,
                plan.minGroupSize()));
        assertThat(amr.get(address + 2).body()).contains("Bunke: Service + Kontor");
        assertThat(amr.post(address + "2/sedler", Map.of("pile", "4", "count", "2"))
                        .body())
                .contains("Service + Kontor");
    }

    @Test
    void pageTableAndFileShowTheSameUnits() {
        asked(Map.of(1, people(10, 4), 2, people(12, 3), 3, people(4, 2)));
        var amr = cast.signedIn(Role.AMR, abrinken);
        String address = abrinken.address() + "/maalinger/1/";
        assertThat(amr.get(address + "resultater").body()).contains("<th scope=\"row\">Udskoling + SFO</th>");
        assertThat(amr.get(address + "resultater?vis=tabel").body()).contains("Udskoling + SFO");
        assertThat(amr.get(address + "tal.csv").body())
                .contains("\"skala, Udskoling + SFO\";\"Tillid\";\"under 60 %\";");
    }
}
