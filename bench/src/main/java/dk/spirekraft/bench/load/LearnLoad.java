package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// The pages of *learn* with a whole municipality in the database, each looked at by those whom it is for.
final class LearnLoad {

    private static final String AMR = "amr@havgaard.example";
    private static final String SECRETARIAT = "sekretariat@fjordby.example";
    private static final String CONSULTANT = "konsulent@fjordby.example";
    /// So many times as long as a page is looked at, until the program's own compiler has come to rest.
    private static final int WARM = 6;
    private static final double MOST = 50;

    private LearnLoad() {}

    /// The addresses of what each of them looks at.
    private static Map<String, List<String>> pages() {
        String school = LearnFilling.SCHOOL;
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                AMR,
                List.of(
                        school,
                        school + "/afproevninger",
                        school + "/afproevninger?vis=tabel",
                        school + "/afproevninger/afproevning-1",
                        school + "/afproevninger/afproevning-9",
                        school + "/afproevninger/ny",
                        school + "/sparring",
                        school + "/forloeb",
                        school + "/forloeb/pladser",
                        school + "/forloeb/tal",
                        school + "/metoder",
                        school + "/metoder/tre-linser",
                        "/metoder?q=rygter",
                        "/dagbog",
                        "/paamindelser"));
        pages.put(SECRETARIAT, List.of("/kommune", "/forloeb", "/forloeb/2", "/forloeb/2/tal", "/kommune/stille-uger"));
        pages.put(
                CONSULTANT,
                List.of(
                        "/forloeb/2",
                        "/forloeb/2/workshops/2",
                        "/forloeb/2/workshops/2/afvikling",
                        school + "/sparring",
                        school + "/afproevninger",
                        "/paamindelser"));
        return pages;
    }

    static void run(Running program, int concurrency, int seconds) throws IOException {
        program.fillLearn();
        System.out.printf(
                Locale.ROOT,
                "%d schools, %d members, %d trials%n",
                LearnFilling.SCHOOLS,
                LearnFilling.MEMBERS,
                LearnFilling.TRIALS);
        var crowd = new Crowd(program.processes());
        for (Map.Entry<String, List<String>> each : pages().entrySet()) {
            Queue<Office> offices = signedIn(program, each.getKey(), concurrency);
            warm(crowd, offices, each.getValue(), seconds);
            for (String path : each.getValue()) {
                Figures figures = crowd.run(concurrency, seconds, () -> look(offices, path));
                System.out.printf(
                        "%s %s  %s  %s%n",
                        figures.percentile(.99) < MOST && figures.failed() == 0 ? "  " : "!!",
                        figures.line(),
                        path,
                        each.getKey().replaceAll("@.*", ""));
            }
            for (Office office : offices) office.close();
        }
    }

    private static void warm(Crowd crowd, Queue<Office> offices, List<String> paths, int seconds) {
        var next = new AtomicInteger();
        crowd.run(
                offices.size(), WARM * seconds, () -> look(offices, paths.get(next.getAndIncrement() % paths.size())));
    }

    private static Queue<Office> signedIn(Running program, String email, int count) throws IOException {
        // One person asks for at most five links in a quarter of an hour, and a session serves many connections.
        Office first = Office.signIn(program.port(), email);
        List<Office> offices = new ArrayList<>(List.of(first));
        while (offices.size() < count) offices.add(first.another());
        return new ConcurrentLinkedQueue<>(offices);
    }

    private static Optional<Crowd.Done> look(Queue<Office> offices, String path) throws IOException {
        Office office = offices.remove();
        try {
            long begun = System.nanoTime();
            Wire.Reply page = office.get(path);
            return Optional.of(new Crowd.Done(page.status() == 200, System.nanoTime() - begun, 1));
        } finally {
            offices.add(office);
        }
    }
}
