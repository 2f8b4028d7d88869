package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.understand.Release;
import dk.spirekraft.web.SavVariable;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The columns of a release for SPSS. Each figure has the reasons why it may not be there as missing values.
final class SavColumns {

    static final double NO_FIGURE = -90;
    static final double NOT_KNOWN = -91;
    private static final double LOWEST_MISSING = -99;
    private static final int CLASSES = 3;

    private final ResultWords result;
    private final Words words;
    private final Questionnaire asked;

    SavColumns(ResultWords result) {
        this.result = result;
        this.words = result.words();
        this.asked = result.shown().questionnaire();
    }

    /// The missing value of a reason.
    static double missing(Suppression reason) {
        return LOWEST_MISSING + reason.ordinal();
    }

    List<String> figures() {
        List<String> figures =
                new ArrayList<>(List.of("ANSWERS", "MEAN", "LOW", "HIGH", "AGREE", "REF", "BAND", "CLIPPED"));
        IntStream.rangeClosed(1, CLASSES).forEach(i -> figures.add("CLASS" + i));
        IntStream.rangeClosed(1, asked.scale().size()).forEach(i -> figures.add("A" + i));
        return figures;
    }

    /// @param rows whose texts must have room
    List<SavVariable> of(List<Map<String, Object>> rows) {
        List<SavVariable> all = new ArrayList<>();
        var kinds = new TreeMap<>(Map.of(
                1.0, words.of("understand.file.scale"),
                2.0, words.of("understand.file.units"),
                3.0, words.of("understand.file.item")));
        all.add(new SavVariable("KIND", label("KIND"), 0, 0, kinds, List.of()));
        for (String text : List.of("ID", "NAME", "UNITS"))
            all.add(SavVariable.text(
                    text,
                    label(text),
                    rows.stream().map(row -> String.valueOf(row.get(text))).toList()));
        figures().forEach(figure -> all.add(figure(figure)));
        return all;
    }

    private SavVariable figure(String name) {
        TreeMap<Double, String> values = new TreeMap<>();
        for (Suppression reason : Suppression.values())
            values.put(
                    missing(reason),
                    words.of(
                            "understand.hidden." + reason,
                            result.shown().release().minGroupSize()));
        values.put(NOT_KNOWN, words.of("understand.file.notKnown"));
        values.put(NO_FIGURE, words.of("understand.file.noFigure"));
        if (name.equals("AGREE"))
            for (Agreement one : Agreement.values())
                values.put(one.ordinal() + 1.0, words.of("understand.agreement." + one));
        if (name.equals("BAND"))
            for (Release.Response band : Release.Response.values())
                values.put(band.ordinal() + 1.0, words.of("understand.teams.response." + band));
        boolean hasDecimals = List.of("MEAN", "LOW", "HIGH").contains(name);
        return new SavVariable(name, label(name), 0, hasDecimals ? 1 : 0, values, List.of(LOWEST_MISSING, NO_FIGURE));
    }

    private String label(String name) {
        if (name.matches("A\\d+"))
            return asked.scale()
                    .label(Integer.parseInt(name.substring(1)))
                    .in(words.language().tag());
        return words.of("understand.sav." + name);
    }
}
