package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the audit of a scenario tells programs and people.
class AuditCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08"})
    void everyAttackIsToldInFull(String attack) {
        var told = Told.json("audit scenario attacks/" + attack + ".json");
        var verdict = told.get("verdicts").get(0);
        assertThat(verdict.get("isCertified").asBoolean()).isTrue();
        assertThat(verdict.get("naiveIsAsExpected").asBoolean()).isTrue();
        assertThat(verdict.get("missed").size()).isZero();
        assertThat(Told.rows(told, "attacker"))
                .allMatch(row -> row.get("isAsExpected").asBoolean());
    }

    @Test
    void peopleReadWhatIsHiddenAndWhy() {
        assertThat(Told.line("audit scenario attacks/V01.json").out())
                .contains(
                        "school     20       57.5",
                        "team B                 –  hidden, or the answers of a smaller group could be reckoned",
                        "3 people are told of by 1 × [school] - 1 × [team A] - 1 × [team B]",
                        "That is what the file expects.",
                        "Shown: 2 of 3.");
    }

    @Test
    void danesReadItInDanish() {
        assertThat(Told.line("audit scenario attacks/V01.json --language da").out())
                .contains("skjult, ellers kunne man regne en mindre gruppes svar ud", "G1 holder");
    }

    @Test
    void severalFilesAreOneReport() {
        var told = Told.json("audit scenario attacks/V05.json attacks/V07.json");
        assertThat(told.get("verdicts").size()).isEqualTo(2);
    }

    @Test
    void withoutAnswersThereIsAVerdictAndNoValue(@TempDir Path folder) throws IOException {
        String attack = Files.readString(Told.DATA.resolve("attacks/V01.json"));
        Path file = Files.writeString(folder.resolve("a.json"), attack.replace("\"truth\"", "\"forgotten\""));
        var untold = Told.json("audit scenario " + file);
        var told = Told.json("audit scenario attacks/V01.json");
        assertThat(untold.get("figures").get(0).has("value")).isFalse();
        assertThat(untold.get("figures").get(0).get("n"))
                .isEqualTo(told.get("figures").get(0).get("n"));
        for (String same : List.of("isCertified", "g1", "g2", "g3", "g4", "shown", "naiveIsAsExpected", "naiveReached"))
            assertThat(untold.get("verdicts").get(0).get(same))
                    .as(same)
                    .isEqualTo(told.get("verdicts").get(0).get(same));
        assertThat(untold.get("verdicts").get(0).get("isTold").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoScenarioIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"truth\":1}");
        Told told = Told.of("audit", "scenario", file.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("it needs a list 'requests'");
        Files.writeString(file, "{\"truth\":1, \"requests\":[]}");
        assertThat(Told.of("audit", "scenario", file.toString()).err()).contains("its 'truth' is no object");
        assertThat(Told.line("audit scenario nowhere.json").code()).isEqualTo(1);
        Files.writeString(file, "no json");
        assertThat(Told.of("audit", "scenario", file.toString()).err()).contains("is no readable JSON");
    }
}
