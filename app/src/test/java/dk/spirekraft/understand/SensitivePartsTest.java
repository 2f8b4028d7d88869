package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Slips;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What is asked about offensive acts is told of ten or more, at the school and in each team, beside questions that are
/// told of five.
@RunningProgram
class SensitivePartsTest {

    private static final String ASKED = """
            id: apv
            version: "1"
            title: { da: APV }
            licence: CC0
            owner: Fjordby
            note: { da: Til dialog. }
            languages: [da]
            answers: { lowest: 1, labels: [{ da: Aldrig }, { da: Af og til }, { da: Ofte }] }
            parts:
              - { id: arbejde, lead: { da: Tænk på dit arbejde. } }
              - { id: mobning, sensitive: true, lead: { da: Tænk på det sidste år. } }
            items:
              - { id: help, part: arbejde, text: { da: Vi hjælper hinanden. } }
              - { id: bullied, part: mobning, text: { da: Jeg er blevet mobbet. } }
            scales:
              - { id: together, name: { da: Samarbejde }, kind: other, items: [help] }
              - { id: offended, name: { da: Mobning }, kind: other, items: [bullied] }
              - { id: both, name: { da: Begge }, kind: other, items: [help, bullied] }
            """;

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
    Questionnaires questionnaires;

    @Autowired
    Results results;

    @Autowired
    StaffKeys keys;

    School abrinken;

    @BeforeEach
    void abrinkenAsksAboutBullying() {
        abrinken = cast.school("Åbrinken Skole", 20);
        cast.in(abrinken, () -> {
            schools.addUnit(abrinken, "SFO", 18);
            return questionnaires.add(abrinken.municipality(), ASKED);
        });
    }

    private WavePlan plan(int least) {
        WavePlan plan = cast.plan(abrinken);
        return new WavePlan(
                abrinken,
                new QuestionnaireRef("apv", "1"),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                true,
                new MinGroupSize(least));
    }

    private Release answered(int least, int indskoling, int sfo) {
        Wave wave = cast.openWave(plan(least));
        List<Integer> piles = List.of(indskoling, sfo);
        for (int pile = 1; pile <= piles.size(); pile++) {
            int number = pile;
            if (piles.get(pile - 1) == 0) continue;
            cast.in(abrinken, () -> slips.print(wave, number, piles.get(number - 1)))
                    .forEach(code -> colleagues.answer(code, item -> 1 + item));
        }
        Wave closed = cast.close(abrinken, wave);
        colleagues.show(abrinken, closed);
        return cast.in(abrinken, () -> results.shown(closed)).orElseThrow().release();
    }

    private static Set<String> shownScales(List<ScaleCell> cells) {
        return cells.stream()
                .filter(cell -> cell instanceof ScaleCell.Published)
                .map(ScaleCell::scale)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"5, 4, false", "5, 5, true", "8, 4, true"})
    void theyAreShownOfTenAtTheSchoolAndOthersOfFive(int indskoling, int sfo, boolean shown) {
        Release release = answered(5, indskoling, sfo);
        assertThat(release.item("help")).isInstanceOf(ItemCell.Published.class);
        assertThat(shownScales(release.scales()).contains("together")).isTrue();
        if (shown) {
            assertThat(release.item("bullied")).isInstanceOf(ItemCell.Published.class);
            assertThat(shownScales(release.scales())).contains("offended", "both");
        } else {
            assertThat(release.item("bullied")).isEqualTo(new ItemCell.Suppressed("bullied", Suppression.TOO_FEW));
            assertThat(shownScales(release.scales())).doesNotContain("offended", "both");
        }
    }

    @Test
    void aTeamOfNineIsToldOfWorkAndNotOfBullying() {
        Release release = answered(5, 12, 9);
        assertThat(release.groups()).hasSize(2);
        for (Release.GroupCell team : release.groups())
            assertThat(shownScales(team.scales()))
                    .as("the rest of the school could be reckoned: %s", team.units())
                    .containsExactly("together");
        assertThat(shownScales(release.scales())).contains("offended", "both");
    }

    @Test
    void teamsOfTenAreToldOfBoth() {
        for (Release.GroupCell team : answered(5, 12, 10).groups())
            assertThat(shownScales(team.scales())).contains("together", "offended", "both");
    }

    @Test
    void aHigherMinimumIsKeptForBoth() {
        Release release = answered(12, 6, 5);
        assertThat(release.items()).allMatch(cell -> cell instanceof ItemCell.Suppressed);
    }

    @Test
    void aHigherMinimumHoldsForTeamsThatAnsweredLessAndForAllQuestions() {
        Release release = answered(12, 12, 9);
        assertThat(release.groups()).isEmpty();
        assertThat(release.items()).allMatch(cell -> cell instanceof ItemCell.Published);
    }

    @Test
    void theLedgerSaysThatTenWereAskedFor() {
        answered(5, 12, 9);
        String file = cast.signedIn(Role.AMR, abrinken)
                .get(abrinken.address() + "/protokol.jsonl")
                .body();
        List<Entry.Closed> closed = file.lines()
                .map(text -> LineReader.read(text).map(Line::entry).orElseThrow())
                .filter(entry -> entry instanceof Entry.Closed)
                .map(entry -> (Entry.Closed) entry)
                .toList();
        assertThat(closed)
                .filteredOn(entry -> entry.items().contains("apv/bullied"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.least().answers()).isEqualTo(10));
        assertThat(closed)
                .filteredOn(entry -> entry.items().contains("apv/help"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.least().answers()).isEqualTo(5));
    }

    @Test
    void pagesSayThatTenAreNeededAndStaffReadItBefore() {
        Wave planned = cast.in(abrinken, () -> surveys.plan(plan(5)));
        Phone staff = cast.phone();
        staff.get("/personale/" + cast.in(abrinken, () -> keys.of(abrinken)));
        assertThat(staff.get("/personale/hvad-vises").body())
                .contains("som mobning, vold eller sygdom, vises først, når mindst 10 har svaret på netop det.");
        cast.in(abrinken, () -> surveys.open(planned));
        Wave wave = cast.in(abrinken, () -> surveys.byId(planned.id()));
        cast.slips(abrinken, wave, 6).forEach(code -> colleagues.answer(code, item -> 2));
        Wave closed = cast.close(abrinken, wave);
        colleagues.show(abrinken, closed);
        Phone amr = cast.signedIn(Role.AMR, abrinken);
        String result = abrinken.address() + "/maalinger/1/resultater";
        assertThat(amr.get(result + "?vis=tabel").body()).contains("Vi viser først noget ved 10.");
        assertThat(amr.get(result + "/offended").body()).contains("færre end 10");
        assertThat(amr.get(abrinken.address() + "/maalinger/1/tal.csv").body())
                .contains(
                        "\"Jeg er blevet mobbet.\";\"\";\"\";\"\";\"\";\"\";\"\";\"For få svar. Vi viser først noget ved 10.\"");
    }
}
