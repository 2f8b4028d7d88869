package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The same million people once, in a process that has computed nothing yet: what a command line pays, and how R was
/// timed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 9, jvmArgs = "-Xmx500m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstRunBenchmark {

    private final List<ScaleItems> scales;
    private final ScaleFigures.Places places;

    public FirstRunBenchmark() {
        var people = new Municipality(1_000_000);
        scales = people.scales();
        places = people.places();
    }

    @Benchmark
    public Object allSteps() {
        return ClosedForms.of(scales, places);
    }
}
