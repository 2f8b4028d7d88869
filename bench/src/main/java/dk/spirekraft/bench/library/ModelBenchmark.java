package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.Grouping;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ThreeLevels;
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

/// Models from the sums of 2,000 workplaces and 20,000 teams, on one processor.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx500m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class ModelBenchmark {

    private final List<GroupMoments> workplaces;
    private final GroupMoments teams;
    private final Grouping workplacesOfTeams;

    public ModelBenchmark() {
        var people = new Municipality(1_000_000);
        List<ScaleFigures> figures = ScaleFigures.ofAll(people.scales(), people.places());
        CheckSums.ofAMillion().verify(figures);
        workplaces = figures.stream().map(ScaleFigures::workplaces).toList();
        teams = figures.getFirst().teams();
        workplacesOfTeams = people.workplacesOfTeams();
    }

    @Benchmark
    public Object randomInterceptsOfEightScales() {
        return workplaces.stream().map(RandomIntercept::fit).toList();
    }

    @Benchmark
    public Object threeLevelsOfOneScale() {
        return ThreeLevels.fit(teams, workplacesOfTeams);
    }
}
