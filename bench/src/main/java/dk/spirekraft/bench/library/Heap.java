package dk.spirekraft.bench.library;

import dk.spirekraft.psychometrics.ScaleFigures;
import dk.spirekraft.psychometrics.ScaleItems;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/// How much heap a million people take: after loading, at most while everything is computed, and with all figures held.
final class Heap {

    private Heap() {}

    public static void main(String[] none) {
        var people = new Municipality(1_000_000);
        List<ScaleItems> scales = people.scales();
        ScaleFigures.Places places = people.places();
        long loaded = inUse();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        ClosedForms result = ClosedForms.of(scales, places);
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long held = inUse();
        CheckSums.ofAMillion().verify(result.figures());
        System.out.printf(
                Locale.ROOT,
                "| heap of at most %.0f MB | %.0f MB loaded, at most %.0f MB while computing, %.0f MB with all figures |%n",
                Runtime.getRuntime().maxMemory() / 1e6,
                loaded / 1e6,
                peak / 1e6,
                held / 1e6);
    }

    /// After a full collection.
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
