package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a level: agreement, the nearest answer, and crowding at one end.
class LevelWordsTest {

    private static LevelWords of(List<Integer> counts) {
        return new LevelWords(
                MadeUp.result(MadeUp.release(MadeUp.cell(41, 57, Agreement.AGREE), counts), MadeUp.DANISH));
    }

    private static final LevelWords ANY = of(List.of(1, 4, 15, 15, 6));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            37.4 | AGREE    | I er enige om, at det er lavt.
            37.5 | AGREE    | I er enige om, at det ligger i midten.
            62.4 | AGREE    | I er enige om, at det ligger i midten.
            62.5 | AGREE    | I er enige om, at det er højt.
            20   | MIXED    | I svarer noget forskelligt.
            20   | DISAGREE | I er delte. Tallet dækker over både lave og høje svar.
            """)
    void agreementStandsBesideTheLevel(double mean, Agreement agreement, String sentence) {
        assertThat(ANY.agreement(MadeUp.cell(10, mean, agreement))).isEqualTo(sentence);
    }

    @Test
    void underTenAnswersNothingIsSaidOfAgreement() {
        assertThat(ANY.agreement(MadeUp.cell(9, 20, Agreement.AGREE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, I meget ringe grad",
        "12.4, I meget ringe grad",
        "12.5, I ringe grad",
        "57, Delvist",
        "62.5, I høj grad",
        "87.4, I høj grad",
        "87.5, I meget høj grad",
        "100, I meget høj grad"
    })
    void aMeanIsSaidInTheWordsOfTheNearestAnswer(double mean, String label) {
        assertThat(ANY.nearest(MadeUp.TRUST, MadeUp.cell(41, mean, Agreement.AGREE)))
                .endsWith("ligger nærmest svaret ”" + label + "”.");
    }

    @ParameterizedTest
    @CsvSource({"20, top", "19, none", "0, none"})
    void crowdingIsSaidFromHalfOfAllAnswersAtOneEnd(int atEnd, String end) {
        int rest = 40 - atEnd;
        assertThat(of(List.of(0, 0, rest, 0, atEnd)).crowded(MadeUp.TRUST))
                .isEqualTo(end.equals("none") ? "" : MadeUp.DANISH.of("understand.crowded.top"));
        assertThat(of(List.of(atEnd, 0, rest, 0, 0)).crowded(MadeUp.TRUST))
                .isEqualTo(end.equals("none") ? "" : MadeUp.DANISH.of("understand.crowded.bottom"));
    }

    @Test
    void crowdingIsNotSaidOfThreeClasses() {
        assertThat(of(List.of(0, 0, 9)).crowded(MadeUp.TRUST)).isEmpty();
    }
}
