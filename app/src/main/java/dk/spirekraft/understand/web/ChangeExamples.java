package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.RunChart;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.psychometrics.VisibleChange;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Worked examples of change between two waves.
record ChangeExamples(Words words) {

    private static final double[] MOVED = {54, 55, 53, 56, 54, 55, 61, 60, 62, 61, 63, 60};
    private static final double[] SWINGING = {54, 61, 53, 56, 60, 54, 62, 55, 61, 63, 55, 60};
    private static final Mean BEFORE = new Mean(57, 41, Spread.own(19, 41));

    List<CalculationPage.Section> sections() {
        return List.of(verdict(), chance(), know(), runs());
    }

    private CalculationPage.Section verdict() {
        var many = new Mean(57, 400, Spread.own(19, 400));
        return CalculationPage.section(
                words,
                "change",
                Stream.of(
                                example(BEFORE, new Mean(68, 39, Spread.own(18, 39))),
                                example(many, new Mean(60, 390, Spread.own(18, 390))),
                                example(BEFORE, new Mean(62, 39, Spread.own(18, 39))))
                        .toList());
    }

    private String example(Mean before, Mean now) {
        Change change = Change.between(before, now);
        Interval range = change.interval(.95);
        return words.of(
                "understand.how.change.example",
                before.n(),
                now.n(),
                Percent.whole(before.mean()),
                Percent.whole(now.mean()),
                words.number(range.low(), 1),
                words.number(range.high(), 1),
                words.of("understand.verdict." + change.verdict(scale().minimallyImportant())));
    }

    private CalculationPage.Section chance() {
        Change change = Change.between(BEFORE, new Mean(65, 39, Spread.own(18, 39)));
        return CalculationPage.section(
                words,
                "chance",
                List.of(words.of(
                        "understand.how.chance.example",
                        Percent.whole(BEFORE.mean()),
                        Percent.whole(BEFORE.mean() + change.delta()),
                        Percent.whole(100 * change.probabilityOver(0)),
                        Percent.whole(100 * change.probabilityOver(scale().minimallyImportant())),
                        new ChangeWords(words).of(change, scale()))));
    }

    private CalculationPage.Section know() {
        var visible = VisibleChange.of(20);
        return CalculationPage.section(
                words,
                "know",
                List.of(words.of(
                        "understand.how.know.example",
                        41,
                        words.number(visible.smallest(41), 1),
                        visible.answersNeeded(5).orElseThrow(),
                        visible.answersNeeded(10).orElseThrow())));
    }

    private CalculationPage.Section runs() {
        return CalculationPage.section(words, "runs", List.of(overTime(MOVED), overTime(SWINGING)));
    }

    private String overTime(double[] means) {
        RunChart chart = RunChart.of(means).orElseThrow();
        return words.of(
                "understand.how.runs.example",
                Arrays.stream(means).mapToObj(Percent::whole).collect(Collectors.joining(", ")),
                words.number(chart.centre(), 1),
                new RunsMaker(words).verdict(chart));
    }

    /// Any scale of our own: in all of them more is better, and the same change matters.
    private static Scale scale() {
        return ShippedQuestionnaires.all().getFirst().scales().getFirst();
    }
}
