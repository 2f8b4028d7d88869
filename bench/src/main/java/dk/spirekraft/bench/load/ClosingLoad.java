package dk.spirekraft.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/// How long it takes from the click until a wave is closed: its sheets opened, put to rest, decided about, written into
/// the ledger and released.
///
/// A wave of 60 people at Havgård, then two of 5,400 people in 99 units as large as the groups of bhr2000. Of these the
/// second is decided after what the first has shown. Their sheets come by slips, through the pages.
final class ClosingLoad {

    private static final String SCHOOL = "/skoler/havgaard-skole";
    private static final String AMR = "amr@havgaard.example";
    private static final int ITEMS = 15;
    private static final int CONCURRENCY = 8;
    private static final int SECONDS = 120;
    private static final int SMALL = 60;

    private final Running program;
    private final RandomGenerator.SplittableGenerator random =
            RandomGenerator.SplittableGenerator.of("L64X128MixRandom");

    private ClosingLoad(Running program) {
        this.program = program;
    }

    /// @param people a CSV file with a column `GRP`
    static void run(Running program, Path people) throws IOException {
        var load = new ClosingLoad(program);
        Map<String, Integer> groups = groups(people);
        try (var office = Office.signIn(program.port(), AMR)) {
            String open = SCHOOL + "/maalinger/2";
            load.answerAndClose(office, open, new ConcurrentLinkedQueue<>(office.slips(open, SMALL)), "60 people");
            try (var later = office.another()) {
                for (var group : groups.entrySet()) unit(later, "Hold " + group.getKey(), group.getValue());
            }
            for (int wave = 0; wave < 2; wave++) load.large(office, groups);
        }
    }

    private static Map<String, Integer> groups(Path people) throws IOException {
        List<String> lines = Files.readAllLines(people);
        int column =
                Arrays.asList(lines.getFirst().replace("\"", "").split(",")).indexOf("GRP");
        if (column < 0) throw new IllegalArgumentException(people + " has no column GRP");
        Map<String, Integer> groups = new LinkedHashMap<>();
        lines.stream().skip(1).forEach(line -> groups.merge(line.split(",")[column], 1, Integer::sum));
        return groups;
    }

    private static void unit(Office office, String name, int staff) throws IOException {
        String fields =
                "_csrf=%s&name=%s&staff=%d".formatted(office.csrf(SCHOOL + "/enheder"), name.replace(' ', '+'), staff);
        office.follow(office.send(SCHOOL + "/enheder", fields));
    }

    private void large(Office before, Map<String, Integer> groups) throws IOException {
        String wave;
        Queue<String> codes = new ConcurrentLinkedQueue<>();
        try (var office = before.another()) {
            wave = opened(office);
            // The school's own units lie in the piles before those of the groups, and none of them answers.
            int pile = office.piles(wave) - groups.size();
            for (int people : groups.values()) codes.addAll(office.slips(wave, ++pile, people));
        }
        int people = codes.size();
        try (var office = before.another()) {
            answerAndClose(office, wave, codes, "%d people in %d units".formatted(people, groups.size()));
        }
    }

    private static String opened(Office office) throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Wire.Reply planned = office.send(
                SCHOOL + "/maalinger",
                "_csrf=%s&questionnaire=spirekraft-15+1.0&opensOn=%s&opensAt=00:01&closesOn=%s&closesAt=15:00&dialogueOn=%s&units=true"
                        .formatted(
                                office.csrf(SCHOOL + "/maalinger/ny"), today, today.plusDays(14), today.plusDays(28)));
        String wave = planned.location();
        if (!wave.matches(SCHOOL + "/maalinger/\\d+"))
            throw new IOException("The wave was not planned: " + planned.status());
        // Of teams that are all new nobody can say who moved.
        office.follow(office.send(wave + "/aabning", "nye=ved-ikke&_csrf=" + office.csrf(wave)));
        return wave;
    }

    private void answerAndClose(Office before, String wave, Queue<String> codes, String what) throws IOException {
        int sent = 0;
        while (!codes.isEmpty()) {
            Figures answered = new Crowd(program.processes()).run(CONCURRENCY, SECONDS, () -> answer(codes));
            System.out.println(answered.line());
            sent += answered.nanos().length;
        }
        try (var office = before.another()) {
            long begun = System.nanoTime();
            office.close(wave);
            System.out.printf(
                    "closing a wave of %s with %d sheets: %.2f s%n", what, sent, (System.nanoTime() - begun) / 1e9);
        }
    }

    private Optional<Crowd.Done> answer(Queue<String> codes) throws IOException {
        String code = codes.poll();
        if (code == null) return Optional.empty();
        RandomGenerator own;
        synchronized (random) {
            own = random.split();
        }
        Optional<Participant.Sheet> sheet = new Participant(program.port(), own).answer(code, ITEMS);
        return Optional.of(sheet.map(one -> new Crowd.Done(true, one.nanos(), one.requests()))
                .orElseGet(() -> new Crowd.Done(false, 0, 0)));
    }
}
