package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.psychometrics.AverageDeviation;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.psychometrics.Spread;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// Worked examples of one school's numbers: from an answer to a band.
record SchoolExamples(Words words) {

    private static final int ELIGIBLE = 52;
    private static final Mean SCHOOL = new Mean(57, 41, Spread.own(19, 41));
    private static final ResponseScale ANSWERS = new ResponseScale(1, 5);
    private static final int[] ALIKE = {0, 3, 35, 3, 0};
    private static final int[] SPLIT = {16, 4, 1, 4, 16};
    private static final int[] EVEN = {1, 1, 1, 1, 1};

    List<CalculationPage.Section> sections() {
        return List.of(points(), half(), mean(), clip(), works(), here(), bands(), few(), agreement());
    }

    private CalculationPage.Section section(String id, String... examples) {
        return CalculationPage.section(words, id, List.of(examples));
    }

    private CalculationPage.Section points() {
        return section(
                "points",
                words.of(
                        "understand.how.points.example",
                        whole(ANSWERS.points(1)),
                        whole(ANSWERS.points(2)),
                        whole(ANSWERS.points(3)),
                        whole(ANSWERS.points(4)),
                        whole(ANSWERS.points(5)),
                        whole(ANSWERS.points(2, true))));
    }

    private CalculationPage.Section half() {
        double[] points = {75, 50, 100, Double.NaN, Double.NaN};
        int least = ScaleScore.half(points.length);
        double score = ScaleScore.of(points, least).orElseThrow();
        return section(
                "half",
                words.of(
                        "understand.how.half.example",
                        points.length,
                        least,
                        whole(points[0]),
                        whole(points[1]),
                        whole(points[2]),
                        whole(score)));
    }

    private CalculationPage.Section mean() {
        var answers = new Histogram(List.of(1, 4, 12, 16, 8));
        return section(
                "mean",
                words.of(
                        "understand.how.mean.example",
                        answers.n(),
                        answers.counts().get(0),
                        answers.counts().get(1),
                        answers.counts().get(2),
                        answers.counts().get(3),
                        answers.counts().get(4),
                        whole(answers.meanPoints())));
    }

    private CalculationPage.Section clip() {
        var answers = new Histogram(List.of(6, 0, 0, 0, 0));
        Histogram shown = Clip.of(answers);
        return section(
                "clip",
                words.of(
                        "understand.how.clip.example",
                        answers.n(),
                        shown.counts().get(0),
                        shown.counts().get(2),
                        whole(answers.meanPoints()),
                        whole(shown.meanPoints())));
    }

    private CalculationPage.Section works() {
        Interval works = MeanInterval.process(SCHOOL, .95);
        return section(
                "works",
                words.of(
                        "understand.how.works.example",
                        SCHOOL.n(),
                        whole(SCHOOL.mean()),
                        words.number(SCHOOL.spread().sd(), 0),
                        whole(works.low()),
                        whole(works.high())));
    }

    private CalculationPage.Section here() {
        Interval here = MeanInterval.population(SCHOOL, ELIGIBLE, .95);
        Interval bounds = MeanInterval.bounds(SCHOOL.mean(), SCHOOL.n(), ELIGIBLE);
        return section(
                "here",
                words.of(
                        "understand.how.here.example",
                        SCHOOL.n(),
                        ELIGIBLE,
                        whole(here.low()),
                        whole(here.high()),
                        whole(bounds.low()),
                        whole(bounds.high())));
    }

    private CalculationPage.Section bands() {
        Interval wide = MeanInterval.process(SCHOOL, .95);
        Interval middle = MeanInterval.process(SCHOOL, .8);
        Interval narrow = MeanInterval.process(SCHOOL, .5);
        String spoken = words.of(
                "understand.how.bands.example",
                whole(narrow.low()),
                whole(narrow.high()),
                whole(middle.low()),
                whole(middle.high()),
                whole(wide.low()),
                whole(wide.high()));
        String name = words.of("understand.how.bands.name");
        var row = new Figure.Strips.Row(
                name, "", "", "", SCHOOL.mean(), new Figure.Bands(wide, middle, narrow), Optional.empty(), spoken);
        var head = new Figure.Head("f1", name, "", "");
        return section("bands", spoken).with(new Figure.Strips(head, List.of(row), Optional.empty(), ""));
    }

    private CalculationPage.Section few() {
        Interval few = MeanInterval.process(new Mean(57, 12, Spread.given(20)), .95);
        Interval many = MeanInterval.process(new Mean(57, 60, Spread.own(20, 60)), .95);
        return section(
                "few",
                words.of(
                        "understand.how.few.example",
                        whole(few.low()),
                        whole(few.high()),
                        whole(many.low()),
                        whole(many.high())));
    }

    private CalculationPage.Section agreement() {
        AverageDeviation alike = AverageDeviation.of(ALIKE).orElseThrow();
        AverageDeviation split = AverageDeviation.of(SPLIT).orElseThrow();
        return section(
                "agreement",
                words.of(
                        "understand.how.agreement.example",
                        whole(new Histogram(List.of(0, 3, 35, 3, 0)).meanPoints()),
                        words.number(alike.steps(), 1),
                        words.of("understand.agreement." + alike.words()),
                        words.number(split.steps(), 1),
                        words.of("understand.agreement." + split.words())),
                words.of(
                        "understand.how.agreement.limits",
                        words.number(alike.cutOff(), 2),
                        words.number(AverageDeviation.of(EVEN).orElseThrow().steps(), 2)));
    }

    private static String whole(double value) {
        return Percent.whole(value);
    }
}
