package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Scores where answers are alike, few, or too simple for a coefficient.
class ScoreCommandTest {

    private static final String ASKED = " --scale s=x,y,z --min 1 --max 5";

    @TempDir
    Path folder;

    private String rows(String row, int times) throws IOException {
        return file("g,x,y,z\n" + (row + "\n").repeat(times)) + ASKED;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text);
    }

    @Test
    void whoeverWritesQuestionnairesSeesHowItemsGoTogether() {
        String asked = "score school_two_waves.csv --scale S=q1,q2,q3,q4:reverse --min 1 --max 5 ";
        String out = Told.line(asked + "--items").out();
        assertThat(out)
                .contains("How the items of S go together, from ")
                .containsPattern("item +with the others +alpha without +q1 +q2 +q3 +q4")
                .containsPattern("q1 +0\\.\\d\\d +0\\.\\d\\d +1\\.00 ");
        assertThat(Told.line(asked).out()).doesNotContain("with the others");
        JsonNode pair = Told.row(Told.json(asked), "correlations", "item", "q1", "with", "q4");
        assertThat(pair.get("correlation").asDouble()).isBetween(0.0, 1.0);
        assertThat(Told.line(asked + "--items --wave wave").out())
                .contains("How the items of S, wave 1 go together takes 30 complete sheets, two items");
    }

    @Test
    void whereAllAnswerAlikeNoIntervalIsTold() throws IOException {
        String alike = "score " + rows("a,3,3,3", 12) + " --eligible 20";
        assertThat(Told.line(alike).out()).contains("all alike").doesNotContain("50.0 to 50.0");
        JsonNode scale = Told.json(alike).get("scales").get(0);
        assertThat(scale.get("why").asString()).isEqualTo("NO_VARIANCE");
        assertThat(scale.get("staffWhy").asString()).isEqualTo("NO_VARIANCE");
        assertThat(scale.get("complete").asInt()).isEqualTo(12);
    }

    @Test
    void theQuestionnairesSpreadStepsInWhereAllAnswerAlike() throws IOException {
        Path q = Files.writeString(
                folder.resolve("q.yaml"), Files.readString(Told.DATA.resolve("bhr2000.questionnaire.yaml")));
        String items = Files.readAllLines(Told.DATA.resolve("bhr2000.csv")).getFirst();
        String row = items.replaceAll("[^,]+", "3");
        String told = Told.line("score " + file(items + "\n" + (row + "\n").repeat(12)) + " --questionnaire " + q)
                .out();
        assertThat(told)
                .contains("rests on the spread that the questionnaire assumes", "38.7 to 61.3")
                .doesNotContain("50.0 to 50.0");
    }

    @Test
    void everyWaveAndEveryGroupOfAWaveHasItsOwnEligible() {
        JsonNode told =
                Told.json("score school_two_waves.csv --scale S=q1,q2,q3 --min 1 --max 5 --wave wave --group team"
                        + " --eligible 1=40,2=50,2/T1=30,T2=29");
        assertThat(eligible(told, "1", "")).isEqualTo(40);
        assertThat(eligible(told, "2", "")).isEqualTo(50);
        assertThat(eligible(told, "2", "T1")).isEqualTo(30);
        assertThat(eligible(told, "1", "T2")).isEqualTo(29);
        assertThat(Told.row(told, "scales", "wave", "1", "group", "T1").has("eligible"))
                .isFalse();
    }

    private static int eligible(JsonNode told, String wave, String group) {
        return Told.row(told, "scales", "wave", wave, "group", group)
                .get("eligible")
                .asInt();
    }

    @Test
    void oneLargeGroupBorrowsNothing() throws IOException {
        String out = Told.line("score " + rows("a,1,2,3\na,4,2,5\na,3,3,3", 5) + " --group g")
                .out();
        assertThat(out).doesNotContain("borrow");
    }

    @Test
    void aConstantItemIsSaidToBeWhyThereIsNoOmega() throws IOException {
        assertThat(Told.line("score " + rows("a,1,3,1\na,4,3,5\na,3,3,4", 12)).out())
                .contains("Omega can't be told: an item has the same answer from all.");
    }

    @Test
    void wholeNumbersArePrintedWhole() {
        String out = Told.line("score bfi.csv --scale A=A1:reverse,A2,A3,A4,A5 --min 1 --max 6 --json")
                .out();
        assertThat(out).containsPattern("\"answersNeeded\":\\d+,").containsPattern("\"complete\":\\d+,");
    }

    @Test
    void agreeCountsCompleteSheetsAlsoWhereThereIsOnlyOne() throws IOException {
        JsonNode group = Told.json("agree " + rows("a,1,2,3", 1)).get("groups").get(0);
        assertThat(group.get("complete").asInt()).isEqualTo(1);
    }

    @Test
    void groupsMoreAlikeThanChanceHaveNoRangeOfNothing() throws IOException {
        StringBuilder text = new StringBuilder("g,x,y,z\n");
        for (int group = 0; group < 4; group++) text.append(group + ",1,1,1\n" + group + ",5,5,5\n");
        assertThat(Told.line("agree " + file(text.toString()) + ASKED + " --group g")
                        .out())
                .contains("they differ even less than by chance")
                .doesNotContain("0.000 to 0.000");
    }

    /// Of two very different answers a change would have to be larger than the scale.
    @Test
    void noChangeIsSaidToShowThatTheScaleHasNoRoomFor() throws IOException {
        Path two = file("g,x,y,z\na,1,1,1\na,4,4,5\n");
        assertThat(Told.line("score " + two + ASKED).out())
                .contains("So few as 2 answers in each of two unlinked waves would show no change")
                .doesNotContain("The smallest change that 2");
        Path many = file("g,x,y,z\n" + "a,1,1,1\na,4,4,5\n".repeat(20));
        assertThat(Told.line("score " + many + ASKED).out()).contains("The smallest change that 40 answers");
    }
}
