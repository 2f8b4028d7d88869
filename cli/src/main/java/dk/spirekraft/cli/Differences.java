package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Row;
import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.IntraclassCorrelation;

/// How much groups differ.
final class Differences {

    private Differences() {}

    static Row row(String wave, String measure, Estimate<IntraclassCorrelation> icc) {
        return new Row()
                .text("wave", wave)
                .text("scale", measure)
                .estimate("groups", icc.map(IntraclassCorrelation::groups))
                .estimate("n", icc.map(IntraclassCorrelation::persons))
                .estimate("meanSize", icc.map(IntraclassCorrelation::meanSize))
                .estimate("typicalSize", icc.map(IntraclassCorrelation::typicalSize))
                .estimate("meanSquareBetween", icc.map(IntraclassCorrelation::between))
                .estimate("meanSquareWithin", icc.map(IntraclassCorrelation::within))
                .estimate("f", icc.map(IntraclassCorrelation::f))
                .estimate("df1", icc.map(IntraclassCorrelation::df1))
                .estimate("df2", icc.map(IntraclassCorrelation::df2))
                .estimate("p", icc.map(IntraclassCorrelation::p))
                .estimate("icc1", icc.map(IntraclassCorrelation::icc1))
                .interval("icc1", icc.map(found -> found.icc1Interval(.95)))
                .estimate("icc1AtMeanSize", icc.map(IntraclassCorrelation::icc1AtMeanSize))
                .estimate("icc2", icc.then(IntraclassCorrelation::icc2))
                .interval("icc2", icc.then(found -> found.icc2Interval(.95)))
                .estimate("etaSquared", icc.map(IntraclassCorrelation::etaSquared));
    }

    /// Estimates under 0 are chance, and people read 0.
    static String words(Words words, String name, IntraclassCorrelation icc) {
        if (icc.icc1Interval(.95).high() <= 0) return words.of("agree.alike", name, icc.groups());
        Interval range = icc.icc1Interval(.95).cutTo(0, 1);
        return words.of(
                "agree.icc",
                name,
                icc.groups(),
                words.number(Math.max(0, icc.icc1()), 3),
                words.range(range.low(), range.high(), 3));
    }
}
