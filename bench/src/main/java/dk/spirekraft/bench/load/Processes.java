package dk.spirekraft.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// CPU time and memory of the program and of its database, read from Linux's process files.
record Processes(List<Long> roots) {

    private static final double TICKS_A_SECOND = 100;

    Processes {
        roots = List.copyOf(roots);
    }

    /// Seconds of CPU used so far by these processes and all that they started, ended children included.
    double cpuSeconds() {
        return all().mapToDouble(Processes::ticks).sum() / TICKS_A_SECOND;
    }

    /// Proportional set size, so that memory shared between database processes counts once.
    long mebibytes() {
        return all().mapToLong(Processes::kibibytes).sum() / 1024;
    }

    private Stream<Long> all() {
        return roots.stream()
                .flatMap(root -> Stream.concat(
                        Stream.of(root),
                        ProcessHandle.of(root).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid)))
                .distinct();
    }

    private static double ticks(long process) {
        String stat = read(process, "stat");
        if (stat.isEmpty()) return 0;
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks = 0;
        for (int used = 11; used <= 14; used++) ticks += Long.parseLong(fields[used]);
        return ticks;
    }

    private static long kibibytes(long process) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /// Empty for a process that has ended meanwhile: its parent has its time.
    private static String read(long process, String file) {
        Path path = Path.of("/proc/%d/%s".formatted(process, file));
        if (!Files.exists(path)) return "";
        try {
            return Files.readString(path);
        } catch (IOException ended) {
            if (Files.exists(path)) throw new UncheckedIOException(ended);
            return "";
        }
    }
}
