package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.ItemCovariance;
import dk.spirekraft.psychometrics.McdonaldOmega;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.SchoolEstimate;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// Worked examples of what is said over many people or many schools.
record MunicipalExamples(Words words) {

    private static final RandomIntercept SCHOOLS = new RandomIntercept(60, 36, 400, 1.5);
    private static final int PEOPLE = 40;

    List<CalculationPage.Section> sections() {
        return List.of(hang(), pooling(), section("reference"), section("link"), section("response"));
    }

    private CalculationPage.Section section(String id, String... examples) {
        return CalculationPage.section(words, id, List.of(examples));
    }

    private CalculationPage.Section hang() {
        var items = new ScaleItems(
                IntStream.range(0, 3).mapToObj(MunicipalExamples::item).toList());
        double alpha = CronbachAlpha.of(items).orElseThrow().alpha();
        double omega = ItemCovariance.complete(items)
                .then(McdonaldOmega::of)
                .map(McdonaldOmega::omega)
                .orElseThrow();
        return section(
                "hang",
                words.of(
                        "understand.how.hang.example",
                        PEOPLE,
                        items.size(),
                        words.number(alpha, 2),
                        words.number(omega, 2)));
    }

    /// Made-up answers: everybody has a level, and each item strays from it in its own rhythm.
    private static ItemAnswers item(int number) {
        byte[] codes = new byte[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            int level = 1 + person % 5;
            int astray = (person + number) % (number + 3) == 0 ? 1 : 0;
            codes[person] = (byte) Math.min(5, level + astray);
        }
        return new ItemAnswers(codes, new ResponseScale(1, 5), false);
    }

    private CalculationPage.Section pooling() {
        SchoolEstimate small = SCHOOLS.school(8, 45);
        SchoolEstimate large = SCHOOLS.school(60, 45);
        return section(
                "pooling",
                words.of(
                        "understand.how.pooling.example",
                        Percent.whole(SCHOOLS.mu()),
                        small.n(),
                        Percent.whole(small.mean()),
                        Percent.whole(small.level(SCHOOLS.mu())),
                        large.n(),
                        Percent.whole(large.level(SCHOOLS.mu()))));
    }
}
