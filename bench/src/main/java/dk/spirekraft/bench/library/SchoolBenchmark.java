package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.Spread;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A school of sixty with two waves of forty items, warm and on one processor. The municipality's model is there
/// already, as it is in the program.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class SchoolBenchmark {

    private static final int STAFF = 60;

    private final List<ScaleItems> before = new Municipality(0, STAFF).scales();
    private final List<ScaleItems> now = new Municipality(10_000, STAFF).scales();
    private final List<SchoolPage.Others> others;

    public SchoolBenchmark() {
        var people = new Municipality(50_000);
        others = ScaleFigures.ofAll(people.scales(), people.places()).stream()
                .map(figures -> others(figures.workplaces()))
                .toList();
    }

    private static SchoolPage.Others others(GroupMoments groups) {
        return new SchoolPage.Others(
                Spread.pooled(groups), RandomIntercept.fit(groups).orElseThrow());
    }

    @Benchmark
    public Object everythingThePageNeeds() {
        return IntStream.range(0, Municipality.SCALES)
                .mapToObj(s -> SchoolPage.of(before.get(s), now.get(s), others.get(s)))
                .toList();
    }
}
