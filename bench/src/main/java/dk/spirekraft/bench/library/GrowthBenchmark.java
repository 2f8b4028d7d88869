package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How the cost of all steps grows with the answer sheets. Ten million of forty answers are 400 MB, and their scores
/// 640 MB more, which is why this one has another heap.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 15, time = 1)
public class GrowthBenchmark {

    @Param({"10000", "100000", "1000000", "10000000"})
    int sheets;

    private List<ScaleItems> scales = List.of();
    private ScaleFigures.Places places = new Municipality(0).places();

    @Setup(Level.Trial)
    public void load() {
        var people = new Municipality(sheets);
        scales = people.scales();
        places = people.places();
    }

    @Benchmark
    public Object allSteps() {
        return ClosedForms.of(scales, places);
    }
}
