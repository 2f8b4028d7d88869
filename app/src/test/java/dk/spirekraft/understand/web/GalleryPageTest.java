package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.psychometrics.RunChart;
import dk.spirekraft.understand.Pulses;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.RelationalCells.Cell;
import dk.spirekraft.web.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that no page shows yet, drawn of made-up cells: the relational matrix and the run chart.
class GalleryPageTest {

    private static final Figure.Head HEAD =
            new Figure.Head("g1", "Hvem arbejder godt sammen", "1 til 5", "Havgård Skole");
    private static final RelationalCells CELLS = new RelationalCells(
            List.of("lærere", "pædagoger"),
            List.of(
                    List.of(new Cell.Published(24, 4.2), new Cell.Published(23, 2.9)),
                    List.of(new Cell.Published(9, 3.4), new Cell.Suppressed(Suppression.TOO_FEW))));

    private static String drawn(Figure figure, Words words) {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates");
        engine.setBinaryStaticContent(true);
        var output = new StringOutput();
        engine.render(
                "understand/figure.jte",
                Map.of("figure", figure, "address", "/galleri", "number", 0, "words", words),
                output);
        return output.toString();
    }

    private static Pulses pulses(double... values) {
        return new Pulses(
                IntStream.range(0, values.length)
                        .mapToObj(i -> new Pulses.Pulse(LocalDate.of(2026, 1, 5).plusWeeks(i), values[i]))
                        .toList(),
                1,
                5);
    }

    private static double[] swinging(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? 3.1 : 3.3).toArray();
    }

    private static double[] moved(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i < n / 2 ? 3 : 4).toArray();
    }

    @Test
    void aMatrixNamesWhoAnswersAboutWhomAndHidesInWords() {
        String page = drawn(new MatrixMaker(MadeUp.DANISH, 5).of(HEAD, CELLS), MadeUp.DANISH);
        assertThat(page)
                .contains("<th scope=\"col\">Hvem svarer</th><th scope=\"col\">om lærere</th>")
                .contains(
                        "<td class=\"n m4\" data-l=\"om lærere selv\" title=\"lærere om lærere selv: 4,2 af 5. 24 svar.\">4,2</td>")
                .contains("<td class=\"n m2\" data-l=\"om pædagoger\"")
                .contains(
                        "data-l=\"om pædagoger selv\"><span class=\"hush\"><b>For få svar. Vi viser først noget ved fem.</b>")
                .doesNotContain("style=");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.99, 1", "2, 2", "2.99, 2", "3, 3", "3.99, 3", "4, 4", "5, 4"})
    void theTintHasFourEqualSteps(double mean, int step) {
        assertThat(MatrixMaker.step(mean)).isEqualTo(step);
    }

    @Test
    void theSameMatrixInEnglish() {
        assertThat(drawn(new MatrixMaker(MadeUp.ENGLISH, 5).of(HEAD, CELLS), MadeUp.ENGLISH))
                .contains("Who answers", "pædagoger about lærere: 3.4 of 5. 9 answers.", "Too few answers.");
    }

    @Test
    void underTenPointsARunChartIsDrawnAndNothingIsSaid() {
        String page =
                drawn(new RunsMaker(MadeUp.DANISH).of(HEAD, pulses(moved(9))).orElseThrow(), MadeUp.DANISH);
        assertThat(page)
                .contains(
                        "<b>For tidligt at se et mønster.</b>", "stroke-dasharray", "<title>5. jan. 2026: 3,0</title>");
        assertThat(page.split("<circle", -1)).hasSize(10);
    }

    @Test
    void fromTenPointsItSaysWhetherSomethingMoved() {
        assertThat(drawn(
                        new RunsMaker(MadeUp.DANISH)
                                .of(HEAD, pulses(swinging(10)))
                                .orElseThrow(),
                        MadeUp.DANISH))
                .contains("<b>Det svinger om midten uden at flytte sig.</b>");
        assertThat(drawn(
                        new RunsMaker(MadeUp.DANISH).of(HEAD, pulses(moved(16))).orElseThrow(), MadeUp.DANISH))
                .contains(
                        "<b>Noget har flyttet sig. 8 i træk ligger på samme side af midten. Ved tilfældige udsving er det højst 7.</b>");
    }

    @Test
    void withoutPointsThereIsNoChart() {
        assertThat(new RunsMaker(MadeUp.DANISH).of(HEAD, pulses())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | 9 | 1 | For tidligt at se et mønster.
            10 | 6 | 3 | Det svinger om midten uden at flytte sig.
            10 | 7 | 3 | Noget har flyttet sig. 7 i træk ligger på samme side af midten. Ved tilfældige udsving er det højst 6.
            10 | 6 | 1 | Noget har flyttet sig. Linjen krydser midten 1 gang. Ved tilfældige udsving er det mindst 2.
            10 | 6 | 2 | Det svinger om midten uden at flytte sig.
            """)
    void theVerdictStandsAtItsThresholds(int useful, int longest, int crossings, String verdict) {
        assertThat(new RunsMaker(MadeUp.DANISH).verdict(new RunChart(useful, 3, useful, longest, crossings)))
                .isEqualTo(verdict);
    }
}
