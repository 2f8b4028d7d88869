package dk.spirekraft.cli;

import static dk.spirekraft.cli.Told.json;
import static dk.spirekraft.cli.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands tell of 2,800 volunteers, with gaps and reversed items, what R computed.
class BfiCommandsTest {

    private static final Expected ROOT = Expected.of("bfi.json");
    private static final List<String> SCALES = ROOT.at("scales").names();
    private static final String ASKED = " bfi.csv --min 1 --max 6 --scale AGREE=A1:reverse,A2,A3,A4,A5"
            + " --scale CONSC=C1,C2,C3,C4:reverse,C5:reverse --scale EXTRA=E1:reverse,E2:reverse,E3,E4,E5"
            + " --scale NEURO=N1,N2,N3,N4,N5 --scale OPEN=O1,O2:reverse,O3,O4,O5:reverse ";

    @AfterAll
    static void everyNumberIsTold() {
        assertThat(ROOT.forgotten()).isEmpty();
    }

    @Test
    void describeTellsHowItemsSpread() {
        JsonNode told = json("describe" + ASKED);
        for (String item : ROOT.at("items").names())
            Checks.item(ROOT.at("items", item), row(told, "items", "item", item));
    }

    @Test
    void scoreTellsMeansAndWhetherScalesHangTogether() {
        JsonNode told = json("score" + ASKED + "--eligible 3000");
        for (String scale : SCALES) {
            Expected results = ROOT.at("scale_results", scale);
            JsonNode whole = row(told, "scales", "scale", scale);
            Checks.scores(results, whole);
            if (results.json().has("mean_ci")) Checks.mean(results.at("mean_ci"), whole);
            List<Expected> missing = results.at("rows_with_0_1_2_3_4_5_missing").all();
            for (int lacking = 0; lacking < missing.size(); lacking++)
                assertThat(whole.get("sheetsByMissing").get(lacking).asInt())
                        .isEqualTo((int) missing.get(lacking).number());
            if (results.json().has("mean_ci_N3000")) Checks.mean(results.at("mean_ci_N3000"), whole);
            Checks.reliability(results.at("reliability"), told, scale);
            Checks.omega(results.at("omega"), told, scale);
        }
    }

    @Test
    void peopleWithoutAGroupAreLeftOutWhereGroupsAreCompared() {
        JsonNode agree = json("agree" + ASKED + "--group education");
        for (String scale : SCALES)
            Checks.icc(ROOT.at("icc_by_education", scale), row(agree, "differences", "scale", scale));
        Checks.reml(ROOT.at("reml_AGREE_by_education"), json("compare" + ASKED + "--group education"), "AGREE");
    }

    @Test
    void changeTellsOfTwoUnlinkedWaves() {
        JsonNode told = json("change" + ASKED + "--wave gender");
        for (String scale : ROOT.at("unpaired").names())
            if (SCALES.contains(scale)) Checks.unlinked(ROOT.at("unpaired", scale), told, "scale", scale);
    }

    @Test
    void changeTakesTwoFilesForTwoWaves(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Told.DATA.resolve("bfi.csv"));
        Path first = some(folder.resolve("before.txt"), lines, "1", 8);
        Path second = some(folder.resolve("after.txt"), lines, "2", 9);
        JsonNode told = json("change" + ASKED.replace("bfi.csv", first + " " + second));
        Checks.unlinked(ROOT.at("unpaired_small", "EXTRA"), told, "scale", "EXTRA");
    }

    private static Path some(Path file, List<String> lines, String gender, int most) throws IOException {
        int place = List.of(lines.getFirst().split(",")).indexOf("gender");
        List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
        lines.stream()
                .skip(1)
                .filter(line -> line.split(",", -1)[place].equals(gender))
                .limit(most)
                .forEach(kept::add);
        return Files.write(file, kept);
    }

    @Test
    void relateTellsCorrelations() {
        JsonNode told = json("relate" + ASKED);
        for (Expected pair : ROOT.at("correlations", "pairs").all()) {
            JsonNode link = row(
                    told, "links", "x", pair.at("x").text(), "y", pair.at("y").text());
            pair.at("n").is(link, "n");
            pair.at("r").is(link, "raw");
            pair.at("ci").interval(link, "raw");
        }
        JsonNode levels = json("relate" + ASKED + "--group education");
        Checks.link(
                ROOT.at("within_between", "AGREE_x_NEURO_by_education"),
                row(levels, "links", "x", "AGREE", "y", "NEURO"));
    }
}
