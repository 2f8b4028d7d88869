package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Words;
import dk.spirekraft.psychometrics.Certainty;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.FewWorkplaces;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Reason;
import dk.spirekraft.psychometrics.SchoolEstimate;
import dk.spirekraft.psychometrics.SchoolEstimate.Standing;

/// One group beside the others, from whichever model speaks of it.
///
/// @param level drawn towards the mean over groups
/// @param deviation 95 %, from the mean over groups
/// @param below probability of lying under it
record Beside(double level, Estimate<Interval> deviation, Estimate<Double> below, Standing standing) {

    static Beside of(FewWorkplaces.Workplace one) {
        return new Beside(one.level(), Estimate.of(one.deviation()), Estimate.of(one.below()), one.standing());
    }

    static Beside of(SchoolEstimate school, double mu, double matters) {
        return new Beside(
                school.level(mu),
                school.deviationInterval(.95),
                school.isTold() ? Estimate.of(school.probabilityUpTo(0)) : Estimate.not(Reason.NO_BETWEEN_VARIANCE),
                school.standing(matters));
    }

    /// Clearly apart, or on which side of the mean, as the pages say it.
    String words(Words words) {
        if (standing != Standing.NOT_APART) return words.of(standing);
        return switch (below.found().map(Certainty::of).orElse(Certainty.CANT_TELL)) {
            case VERY_LIKELY -> words.of("compare.below", words.of(Certainty.VERY_LIKELY));
            case LIKELY -> words.of("compare.below", words.of(Certainty.LIKELY));
            case CANT_TELL -> words.of("compare.cantTell");
            case UNLIKELY -> words.of("compare.above", words.of(Certainty.LIKELY));
            case VERY_UNLIKELY -> words.of("compare.above", words.of(Certainty.VERY_LIKELY));
        };
    }
}
