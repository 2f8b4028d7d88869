package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The page that tells how we calculate: its examples are what the library says.
class CalculationPageTest {

    private static List<String> danish(String section) {
        return CalculationPage.of(MadeUp.DANISH).sections().stream()
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
}
