package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An answer in a file is a category by its number, by a number with a needless decimal, or by its words.
class RecodingTest {

    private final Recoding recoding =
            new Recoding(ShippedQuestionnaires.all().getFirst().scale());

    @ParameterizedTest
    @CsvSource(textBlock = """
            '1', 1
            '5', 5
            ' 3 ', 3
            '4.0', 4
            '4,0', 4
            'I høj grad', 4
            'i HØJ grad', 4
            'To a very low degree', 1
            '', 0
            'NA', 0
            '.', 0
            '0', -1
            '6', -1
            '3.5', -1
            'ved ikke', -1
            '-1', -1
            """)
    void whatStandsInAFileIsOneOfTheScalesAnswersOrNone(String written, int category) {
        assertThat(recoding.category(written)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWEST_FIRST, A1, 1", "LOWEST_FIRST, AO05, 5", "LOWEST_FIRST, 2, 2", "LOWEST_FIRST, A6, -1",
        "HIGHEST_FIRST, A1, 5", "HIGHEST_FIRST, 5, 1", "HIGHEST_FIRST, '4,0', 2", "AS_THE_SCALE, A1, -1"
    })
    void whereCodesBeginIsSaidByWhoeverKnows(Recoding.Codes codes, String written, int category) {
        var scale = ShippedQuestionnaires.all().getFirst().scale();
        assertThat(new Recoding(scale, codes).category(written)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AS_THE_SCALE, '4', false, false
            AS_THE_SCALE, ' 4 ', false, false
            AS_THE_SCALE, '4.0', true, false
            AS_THE_SCALE, 'I høj grad', true, false
            AS_THE_SCALE, 'ved ikke', false, false
            AS_THE_SCALE, 'NA', false, false
            AS_THE_SCALE, '17', false, false
            LOWEST_FIRST, 'A1', true, false
            LOWEST_FIRST, '4', false, false
            HIGHEST_FIRST, '4', false, true
            HIGHEST_FIRST, 'A1', true, true
            HIGHEST_FIRST, 'I høj grad', true, false
            HIGHEST_FIRST, '', false, false
            """)
    void whatWasRecodedAndWhatWasTurnedIsSaid(Recoding.Codes codes, String written, boolean recoded, boolean turned) {
        var recoding = new Recoding(ShippedQuestionnaires.all().getFirst().scale(), codes);
        assertThat(recoding.isRecoded(written)).isEqualTo(recoded);
        assertThat(recoding.isTurned(written)).isEqualTo(turned);
    }
}
