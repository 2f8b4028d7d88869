package dk.spirekraft.bench.library;

import dk.spirekraft.cli.table.AnswerCodes;
import dk.spirekraft.cli.table.AnswerFiles;
import dk.spirekraft.cli.table.SheetChoice;
import dk.spirekraft.cli.table.Wanted;
import dk.spirekraft.psychometrics.ResponseScale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A CSV file of a million answer sheets, forty answers and two names each, read as the command line reads it, once in
/// a process that has read nothing yet.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 9, jvmArgs = "-Xmx600m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReadingBenchmark {

    private static final int SHEETS = 1_000_000;
    private static final int ITEMS = 40;

    private Path file = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("spirekraft", ".csv");
        new Municipality(SHEETS).writeTo(file);
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Object millionSheets() {
        List<String> items =
                IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "q" + item).toList();
        return new AnswerFiles(List.of(file), new SheetChoice("", line -> {}), rows -> {})
                .read(
                        new Wanted(items, List.of("workplace", "team"), List.of()),
                        AnswerCodes.of(new ResponseScale(1, 5)));
    }
}
