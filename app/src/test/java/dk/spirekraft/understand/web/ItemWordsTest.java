package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.web.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of an item that many left out: over a tenth of those who sent a sheet.
class ItemWordsTest {

    private static Figure.Items.Row row(int sent, int answered, Words words) {
        var cell = MadeUp.cell(sent, 57, Agreement.AGREE);
        var result = MadeUp.result(MadeUp.release(cell, List.of(0, 0, 0, answered, 0)), words);
        var figure = (Figure.Items) new ItemsMaker(result).of("f", MadeUp.TRUST);
        return figure.rows().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            40   | 40  | -
            40   | 36  | -
            1000 | 900 | -
            1000 | 899 | 11 % har ikke svaret på det.
            40   | 35  | 13 % har ikke svaret på det.
            40   | 20  | 50 % har ikke svaret på det.
            """)
    void overATenthIsSaid(int sent, int answered, String sentence) {
        Figure.Items.Row row = row(sent, answered, MadeUp.DANISH);
        assertThat(row.missing()).isEqualTo(sentence == null ? "" : sentence);
        if (sentence != null) assertThat(row.spoken()).endsWith(" " + sentence);
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(row(40, 35, MadeUp.ENGLISH).missing()).isEqualTo("13 per cent gave no answer to it.");
    }
}
