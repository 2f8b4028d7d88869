package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.web.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page that tells how we calculate: its examples are what the library says.
class CalculationPageTest {

    private static List<String> danish(String section) {
        return examples(MadeUp.DANISH, section);
    }

    private static List<String> english(String section) {
        return examples(MadeUp.ENGLISH, section);
    }

    private static List<String> examples(Words words, String section) {
        return CalculationPage.of(words).sections().stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow()
                .examples();
    }

    @Test
    void everySubjectHasATitleAndAParagraphInBothLanguages() {
        var english = CalculationPage.of(MadeUp.ENGLISH).sections();
        assertThat(CalculationPage.of(MadeUp.DANISH).sections())
                .hasSize(20)
                .hasSameSizeAs(english)
                .allMatch(section -> !section.paragraphs().isEmpty());
        assertThat(english).allMatch(section -> !section.paragraphs().isEmpty());
    }

    @Test
    void theExamplesAreWhatTheLibrarySays() {
        assertThat(danish("points"))
                .containsExactly(
                        "Fem svarmuligheder giver 0, 25, 50, 75 og 100 point. Er spørgsmålet vendt om, giver det næstlaveste svar 75.");
        assertThat(danish("half").getFirst())
                .startsWith("Af 5 spørgsmål skal 3 være besvaret.")
                .contains("får 75.");
        assertThat(danish("mean").getFirst()).endsWith("Gennemsnittet er 66.");
        assertThat(danish("clip"))
                .containsExactly(
                        "Alle 6 har givet det laveste svar. Vi viser 4 som lavest og 2 i midten. Gennemsnittet bliver 17 i stedet for 0.");
        assertThat(danish("works").getFirst()).endsWith("Så ligger tallet nok mellem 51 og 63.");
        assertThat(danish("here").getFirst())
                .contains("ligger tallet nok mellem 54 og 60.")
                .endsWith("et sted mellem 45 og 66.");
        assertThat(danish("change"))
                .extracting(example -> example.substring(example.lastIndexOf(": ") + 2))
                .containsExactly("tydelig ændring.", "lille ændring.", "kan være tilfældigt.");
        assertThat(danish("agreement").getFirst())
                .contains("fra midten: enige.")
                .endsWith("trin: delte.");
        assertThat(danish("runs"))
                .containsExactly(
                        "Tolv målinger: 54, 55, 53, 56, 54, 55, 61, 60, 62, 61, 63, 60. Midten er 58,0."
                                + " Noget har flyttet sig. Linjen krydser midten 1 gang. Ved tilfældige udsving er det mindst 3.",
                        "Tolv målinger: 54, 61, 53, 56, 60, 54, 62, 55, 61, 63, 55, 60. Midten er 58,0."
                                + " Det svinger om midten uden at flytte sig.");
        assertThat(danish("matrix"))
                .containsExactly("5 svarer om den anden gruppe. At tale sammen får 3,85 og at stå sammen 4,13."
                        + " Med fire dele af det første og tre af det andet bliver feltet 3,97."
                        + " Den anden vej svarer 6, og feltet er 3,21. Tallet mellem de to er 3,59.");
        assertThat(danish("know").getFirst()).contains("kræver 253 svar hver gang");
        assertThat(danish("pooling").getFirst())
                .endsWith("bliver til 54, en med 60 svar og det samme gennemsnit til 47.");
    }

    @Test
    void theEnglishExamplesAreTheSame() {
        assertThat(english("points"))
                .containsExactly(
                        "Five answers give 0, 25, 50, 75 and 100 points. If the question is turned round, the second lowest answer gives 75.");
        assertThat(english("half").getFirst())
                .startsWith("Of 5 questions, 3 have to be answered.")
                .contains("points gets 75.");
        assertThat(english("mean").getFirst()).endsWith("The mean is 66.");
        assertThat(english("clip"))
                .containsExactly(
                        "All 6 gave the lowest answer. We show 4 as lowest and 2 in the middle. The mean becomes 17 instead of 0.");
        assertThat(english("works").getFirst()).endsWith("Then the number probably lies between 51 and 63.");
        assertThat(english("here").getFirst())
                .contains("the number probably lies between 54 and 60.")
                .endsWith("somewhere between 45 and 66.");
        assertThat(english("change"))
                .extracting(example -> example.substring(example.lastIndexOf(": ") + 2))
                .containsExactly("clear change.", "small change.", "may be chance.");
        assertThat(english("agreement").getFirst())
                .contains("steps from the middle: agree.")
                .endsWith("steps: split.");
        assertThat(english("runs"))
                .containsExactly(
                        "Twelve measurements: 54, 55, 53, 56, 54, 55, 61, 60, 62, 61, 63, 60. The middle is 58.0."
                                + " Something has moved. The line crosses the middle 1 time. By chance it is at least 3.",
                        "Twelve measurements: 54, 61, 53, 56, 60, 54, 62, 55, 61, 63, 55, 60. The middle is 58.0."
                                + " It swings about the middle without moving.");
        assertThat(english("matrix"))
                .containsExactly(
                        "5 answer about the other group. Talking together gets 3.85 and standing together 4.13."
                                + " With four parts of the first and three of the second, the cell becomes 3.97."
                                + " The other way 6 answer, and the cell is 3.21. The number between the two is 3.59.");
        assertThat(english("know").getFirst()).contains("takes 253 answers each time");
        assertThat(english("pooling").getFirst()).endsWith("becomes 54, one with 60 answers and the same mean 47.");
    }

    /// What one language says with an example, the other does too, with the same numbers.
    @Test
    void bothLanguagesHaveTheSameNumbers() {
        var english = CalculationPage.of(MadeUp.ENGLISH).sections();
        for (var danish : CalculationPage.of(MadeUp.DANISH).sections()) {
            var same = english.stream()
                    .filter(one -> one.id().equals(danish.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.examples()).as(danish.id()).hasSameSizeAs(danish.examples());
            for (int i = 0; i < danish.examples().size(); i++)
                assertThat(numbers(same.examples().get(i)))
                        .as(danish.id())
                        .containsAll(numbers(danish.examples().get(i)));
        }
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:[.,]\\d+)?")
                .matcher(text)
                .results()
                .map(found -> found.group().replace(',', '.'))
                .toList();
    }
}
