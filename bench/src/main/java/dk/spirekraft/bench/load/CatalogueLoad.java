package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The public catalogue with 10,000 case stories, read by so many at once who are not signed in: its lists,
/// stories from all over it, and searches of which no two are alike, so that none was answered before.
final class CatalogueLoad {

    private static final double MOST_PAGE = 30;
    private static final double MOST_SEARCH = 100;
    /// So many times as long as is measured, until the program's own compiler has come to rest.
    private static final int WARM = 3;

    private static final List<String> LISTS = List.of(
            "/erfaringer",
            "/erfaringer?side=200",
            "/erfaringer?tema=tillid&udfald=KEEP",
            "/erfaringer/temaer",
            "/erfaringer/temaer/tillid",
            "/opgaver",
            "/temaer/tillid/dialog",
            "/erfaringer.atom",
            "/api/v1/erfaringer");

    private final Crowd crowd;
    private final Queue<Wire> wires;
    private final AtomicInteger next = new AtomicInteger();

    private CatalogueLoad(Crowd crowd, Queue<Wire> wires) {
        this.crowd = crowd;
        this.wires = wires;
    }

    /// What is asked for next.
    @FunctionalInterface
    private interface Asking {
        String path(int number);
    }

    static void run(Running program, int concurrency, int seconds) throws IOException {
        program.fillCatalogue();
        List<Wire> wires = new ArrayList<>();
        while (wires.size() < concurrency) wires.add(new Wire(program.port()));
        var load = new CatalogueLoad(new Crowd(program.processes()), new ConcurrentLinkedQueue<>(wires));
        System.out.printf(Locale.ROOT, "%d case stories%n", CatalogueFilling.CASES);
        for (String list : LISTS) load.measure(list, seconds, MOST_PAGE, number -> list);
        load.measure(
                "stories from all over",
                seconds,
                MOST_PAGE,
                number -> "/erfaringer/2026-bench-" + CatalogueFilling.which(number));
        load.measure("searches, no two alike", seconds, MOST_SEARCH, CatalogueFilling::search);
        for (Wire wire : wires) wire.close();
    }

    private void measure(String name, int seconds, double most, Asking asking) {
        crowd.run(wires.size(), WARM * seconds, () -> look(asking));
        Figures figures = crowd.run(wires.size(), seconds, () -> look(asking));
        System.out.printf(
                "%s %s  %s%n",
                figures.percentile(.99) < most && figures.failed() == 0 ? "  " : "!!", figures.line(), name);
    }

    private Optional<Crowd.Done> look(Asking asking) throws IOException {
        Wire wire = wires.remove();
        try {
            long begun = System.nanoTime();
            Wire.Reply page = wire.get(asking.path(next.getAndIncrement()));
            return Optional.of(new Crowd.Done(page.status() == 200, System.nanoTime() - begun, 1));
        } finally {
            wires.add(wire);
        }
    }
}
