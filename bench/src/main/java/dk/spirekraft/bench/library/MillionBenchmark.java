package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.GroupIntervals;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.IntraclassCorrelation;
import dk.spirekraft.psychometrics.ItemDistribution;
import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.ScaleScore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A million people and forty items, warm: everything together, and each step of it over all eight scales on all
/// processors, as R's figures are split.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx500m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class MillionBenchmark {

    private final List<ScaleItems> scales;
    private final ScaleFigures.Places places;
    private final List<ScaleFigures> known;

    public MillionBenchmark() {
        var people = new Municipality(1_000_000);
        scales = people.scales();
        places = people.places();
        known = ScaleFigures.ofAll(scales, places);
        CheckSums.ofAMillion().verify(known);
    }

    @Benchmark
    public Object allSteps() {
        return ClosedForms.of(scales, places);
    }

    @Benchmark
    public Object figuresOfAllScales() {
        return ScaleFigures.ofAll(scales, places);
    }

    @Benchmark
    public Object stepItems() {
        return ofScales(
                scale -> scale.items().stream().map(ItemDistribution::of).toList());
    }

    @Benchmark
    public Object stepScores() {
        return ofScales(ScaleScore::of);
    }

    @Benchmark
    public Object stepAlpha() {
        return ofScales(CronbachAlpha::of);
    }

    @Benchmark
    public Object stepWorkplaces() {
        return ofScores(scores -> GroupIntervals.of(GroupMoments.of(scores.scores(), places.workplaces()), .95));
    }

    @Benchmark
    public Object stepTeams() {
        return ofScores(scores -> GroupMoments.of(scores.scores(), places.teams()));
    }

    @Benchmark
    public Object stepDifferences() {
        return ofScores(scores -> IntraclassCorrelation.of(scores.workplaces()));
    }

    private <T> List<T> ofScales(Function<ScaleItems, T> step) {
        return scales.parallelStream().map(step).toList();
    }

    private <T> List<T> ofScores(Function<ScaleFigures, T> step) {
        return known.parallelStream().map(step).toList();
    }
}
