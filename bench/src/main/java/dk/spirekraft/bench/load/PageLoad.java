package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A page that signed-in people look at, again and again.
final class PageLoad {

    private static final String AMR = "amr@havgaard.example";
    /// Until the program's own compiler has come to rest; before that it keeps a fifth of the machine.
    private static final int WARM = 40;

    private PageLoad() {}

    static void run(Running program, String path, int concurrency, int seconds) throws IOException {
        Queue<Office> offices = new ConcurrentLinkedQueue<>(signedIn(program, concurrency));
        var crowd = new Crowd(program.processes());
        Crowd.Errand look = () -> look(offices, path);
        crowd.run(concurrency, WARM, look);
        System.out.printf("%s  %s%n", crowd.run(concurrency, seconds, look).line(), path);
        for (Office office : offices) office.close();
    }

    private static Queue<Office> signedIn(Running program, int count) throws IOException {
        Queue<Office> offices = new ArrayDeque<>();
        // One person asks for at most five links in a quarter of an hour, and a session serves many connections.
        Office first = Office.signIn(program.port(), AMR);
        offices.add(first);
        while (offices.size() < count) offices.add(first.another());
        return offices;
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
