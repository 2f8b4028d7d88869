package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.story.SavReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Files that SPSS opens, read again by the description of its format.
class SavFileTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    private static SavVariable number(String name, String label) {
        return new SavVariable(
                name, label, 0, 1, new TreeMap<>(Map.of(-99.0, "For få svar", 1.0, "én")), List.of(-99.0, -90.0));
    }

    private static SavReader read(List<SavVariable> variables, List<Map<String, Object>> rows) {
        return new SavReader(SavFile.of(List.of("Havgård Skole", "Ærø"), DAY, variables, rows));
    }

    @Test
    void textsNumbersLabelsAndMissingValuesComeBackAsTheyWere() {
        var name = SavVariable.text("NAME", "Navn på skalaen", List.of("Tillid", "Samarbejde om kerneopgaven"));
        var file = read(
                List.of(name, number("MEAN", "Gennemsnit")),
                List.of(
                        Map.of("NAME", "Samarbejde om kerneopgaven", "MEAN", 57.3),
                        Map.of("NAME", "Tillid", "MEAN", -99)));
        assertThat(file.rows())
                .containsExactly(
                        Map.of("NAME", "Samarbejde om kerneopgaven", "MEAN", 57.3),
                        Map.of("NAME", "Tillid", "MEAN", -99.0));
        assertThat(file.column("NAME").label()).isEqualTo("Navn på skalaen");
        assertThat(file.column("MEAN").missing()).containsExactly(-99.0, -90.0);
        assertThat(file.column("MEAN").values())
                .containsEntry(-99.0, "For få svar")
                .containsEntry(1.0, "én");
        assertThat(file.documents()).containsExactly("Havgård Skole", "Ærø");
        assertThat(file.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void whatIsTooLongIsCutBetweenLettersAndNeverWithinOne() {
        String long256 = "æ".repeat(200);
        var file = read(
                List.of(SavVariable.text("NAME", long256, List.of(long256)), number("N", "n")),
                List.of(Map.of("NAME", long256, "N", 1)));
        assertThat(file.rows().getFirst()).containsEntry("NAME", "æ".repeat(127));
        assertThat(file.column("NAME").label()).isEqualTo("æ".repeat(60));
    }

    @Test
    void aCellThatIsNotThereIsAFaultAndNoGap() {
        assertThatThrownBy(() -> read(List.of(number("N", "n")), List.of(Map.of())))
                .hasMessage("N is null");
    }
}
