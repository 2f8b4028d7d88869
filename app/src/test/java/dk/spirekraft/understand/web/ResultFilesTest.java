package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Spreadsheet;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.SavReader;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A result taken away as a workbook, as lines, and for SPSS has the numbers of its page.
@RunningProgram
class ResultFilesTest {

    private static final String TOO_FEW = "For få svar. Vi viser først noget ved fem.";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Results results;

    School havgard;
    Phone amr;

    @BeforeEach
    void theAmrIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.signedIn(Role.AMR, havgard);
    }

    private String page(String rest) {
        return amr.get(havgard.address() + "/maalinger/1/" + rest).body();
    }

    private Release release(Wave wave) {
        return cast.in(havgard, () -> results.shown(wave)).orElseThrow().release();
    }

    @Test
    void thePageLeadsToEveryFile() {
        colleagues.shownWave(havgard, 12, 4);
        assertThat(page("resultater"))
                .contains("/tal.xlsx\"", "/tal.csv?skilletegn=semikolon\"", "/tal.csv?skilletegn=komma\"")
                .contains("/tal.sav\"", "/tal.json\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 12})
    void theFileForStatisticsHasTheNumbersOfTheOther(int answers) {
        Wave wave = colleagues.shownWave(havgard, answers, answers);
        var file = new SavReader(amr.bytes(havgard.address() + "/maalinger/1/tal.sav"));
        for (ScaleCell cell : release(wave).scales()) {
            double mean = ((ScaleCell.Published) cell).mean();
            assertThat(file.rows())
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("KIND", 1.0)
                            .containsEntry("ID", cell.scale())
                            .containsEntry("ANSWERS", (double) answers)
                            .containsEntry("MEAN", answers < 10 ? Math.round(mean) : Math.round(mean * 10) / 10.0)
                            .containsEntry("BAND", -90.0));
        }
        var item = (ItemCell.Published) release(wave).items().getFirst();
        assertThat(file.rows())
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("ID", item.item())
                        .containsEntry(
                                answers < 10 ? "CLASS1" : "A1",
                                item.counts().getFirst().doubleValue())
                        .containsEntry(answers < 10 ? "A1" : "CLASS1", -90.0));
    }

    @Test
    void theWorkbookHasTheLinesOfTheFile() {
        colleagues.shownWave(havgard, 12, 4);
        String workbook = Spreadsheet.csv(amr.bytes(havgard.address() + "/maalinger/1/tal.xlsx"))
                .orElseThrow();
        String lines = page("tal.csv?skilletegn=komma").substring(1);
        // Blank cells at the end of a line are not there in a workbook.
        assertThat(workbook.replace("\"", "")).isEqualTo(lines.replace("\"", "").replaceAll("(?m),+$", ""));
    }

    @Test
    void decimalsFollowWhatStandsBetweenCells() {
        colleagues.shownWave(havgard, 12, 4);
        assertThat(page("tal.csv?skilletegn=semikolon&sprog=en")).containsPattern("\"Trust\";\"12\";\"\\d+,\\d\"");
        assertThat(page("tal.csv?skilletegn=komma&sprog=da")).containsPattern("\"Tillid\",\"12\",\"\\d+\\.\\d\"");
    }

    @Test
    void theFileForStatisticsHasAMissingValueThatSaysWhy() {
        colleagues.shownWave(havgard, 4, 1);
        var file = new SavReader(amr.bytes(havgard.address() + "/maalinger/1/tal.sav"));
        assertThat(file.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values().stream()
                                .filter(Double.class::isInstance)
                                .filter(value -> (double) value < 0))
                        .hasSize(16)
                        .containsOnly(-99.0));
        assertThat(file.column("MEAN").values()).containsEntry(-99.0, TOO_FEW);
        assertThat(file.column("MEAN").missing()).containsExactly(-99.0, -90.0);
    }
}
