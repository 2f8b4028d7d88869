package dk.spirekraft.bench.load;

import dk.spirekraft.measure.ballot.BallotKey;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What collecting a token and answering with it costs beside answering with a slip.
///
/// Plans a wave at Havgård that invites, saves many addresses, and collects a token for each. Then it moves the opening
/// to now by the bench's own door to the database, for no wave collects for less than a day, and answers with them and
/// with slips by turns. The two rates together, 1 / (1 / collected + 1 / answered), are a complete sheet by token. No
/// rate is counted before the program has done the same for as long as [#WARMING].
final class BallotLoad {

    private static final String SCHOOL = "/skoler/havgaard-skole";
    private static final String AMR = "amr@havgaard.example";
    private static final int ITEMS = 15;
    private static final int CONCURRENCY = 8;

    /// Seconds of slips alone, until the program's compiler has come to rest.
    private static final int WARMING = 40;

    /// Short, so that 4,900 tokens are enough for all runs of each kind.
    private static final int COLLECTING = 4;

    private static final int ANSWERING = 3;
    private static final int SLIPS = 20_000;
    private static final int RUNS = 6;

    private final Running program;
    private final RandomGenerator.SplittableGenerator random =
            RandomGenerator.SplittableGenerator.of("L64X128MixRandom");

    private BallotLoad(Running program) {
        this.program = program;
    }

    /// @param links up to 4,900, as many as one unit can hold
    static void run(Running program, int links) throws IOException {
        var load = new BallotLoad(program);
        try (var office = Office.signIn(program.port(), AMR)) {
            Queue<String> codes = new ConcurrentLinkedQueue<>(office.slips(SCHOOL + "/maalinger/2", SLIPS));
            System.out.println("warming  "
                    + new Crowd(program.processes())
                            .run(CONCURRENCY, WARMING, () -> load.bySlip(codes))
                            .line());
            // The server keeps no connection that was idle for so long.
            try (var later = office.another()) {
                load.collectAndAnswer(office, load.planned(later), links, codes);
            }
        }
    }

    private String planned(Office office) throws IOException {
        String csrf = office.csrf(SCHOOL + "/enheder");
        office.follow(office.send(SCHOOL + "/enheder", "_csrf=%s&name=Store+hold&staff=5000".formatted(csrf)));
        LocalDate opens = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        Wire.Reply planned = office.send(
                SCHOOL + "/maalinger",
                "_csrf=%s&questionnaire=spirekraft-15+1.0&opensOn=%s&opensAt=08:00&closesOn=%s&closesAt=15:00&dialogueOn=%s&invites=true"
                        .formatted(
                                office.csrf(SCHOOL + "/maalinger/ny"), opens, opens.plusDays(14), opens.plusDays(28)));
        String wave = planned.location();
        if (!wave.matches(SCHOOL + "/maalinger/\\d+"))
            throw new IOException("The wave was not planned: " + planned.status());
        office.follow(office.send(wave + "/aabning", "nye=ved-ikke&_csrf=" + office.csrf(wave)));
        return wave;
    }

    private void collectAndAnswer(Office office, String wave, int many, Queue<String> codes) throws IOException {
        Running.Invites invites = program.invites();
        for (int wait = 0; invites.key().isEmpty() && wait < 120; wait++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            invites = program.invites();
        }
        try (var later = office.another()) {
            keep(later, wave, many);
        }
        BallotKey key = BallotKey.of(invites.key().orElseThrow());
        var secure = new SecureRandom();
        System.out.printf("blinding %d tokens%n", many);
        Queue<Collector.Link> links = new ConcurrentLinkedQueue<>(program.codes(invites.wave()).parallelStream()
                .map(code -> Collector.Link.of(code, key, secure))
                .toList());
        Queue<Collector.Collected> collected = new ConcurrentLinkedQueue<>();
        var collector = new Collector(program.port(), invites.wave().toString());
        Kind collecting = measured("collect", COLLECTING, () -> collect(collector, links, collected));
        Queue<String> tokens = new ConcurrentLinkedQueue<>(
                collected.parallelStream().map(each -> each.token().text()).toList());
        program.beginAnswering(invites.wave());
        System.out.printf("%d tokens%n", tokens.size());
        List<Figures> byToken = new ArrayList<>();
        List<Figures> bySlip = new ArrayList<>();
        for (int turn = 0; turn < RUNS; turn++) {
            bySlip.add(run("slip", ANSWERING, () -> bySlip(codes)));
            byToken.add(run("token", ANSWERING, () -> byToken(tokens)));
        }
        compare(Kind.of(bySlip), collecting, Kind.of(byToken));
    }

    private static void compare(Kind slip, Kind collecting, Kind token) {
        double together = 1 / (1 / collecting.rate() + 1 / token.rate());
        System.out.printf(
                "by slip %.1f, by token %.1f complete sheets/s with collecting (%.0f %% of it), asked at least 67 %%%n",
                slip.rate(), together, 100 * together / slip.rate());
        System.out.printf(
                "CPU of program and database: slip %.2f ms, collect %.2f ms, token %.2f ms (%.2f times a slip)%n",
                slip.cpu(), collecting.cpu(), token.cpu(), (collecting.cpu() + token.cpu()) / slip.cpu());
    }

    /// The medians of all runs but the first.
    private record Kind(double rate, double cpu) {

        static Kind of(List<Figures> runs) {
            List<Figures> warm = runs.subList(1, runs.size());
            return new Kind(
                    median(warm.stream().map(Figures::rate).toList()),
                    median(warm.stream().map(Figures::cpuMillisEach).toList()));
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    /// Saves the addresses and sends nothing.
    private static void keep(Office office, String wave, int links) throws IOException {
        var addresses = new StringBuilder("_csrf=" + office.csrf(wave + "/invitationer") + "&pile-1=");
        for (int i = 0; i < links; i++) addresses.append("kollega").append(i).append("%40skole.example%0A");
        Wire.Reply kept = office.send(wave + "/invitationer", addresses.toString());
        if (kept.status() / 100 != 3) throw new IOException("The addresses were not kept: " + kept.status());
    }

    private Kind measured(String what, int seconds, Crowd.Errand errand) {
        return Kind.of(
                Stream.generate(() -> run(what, seconds, errand)).limit(RUNS).toList());
    }

    private Figures run(String what, int seconds, Crowd.Errand errand) {
        Figures figures = new Crowd(program.processes()).run(CONCURRENCY, seconds, errand);
        System.out.println(what + "  " + figures.line());
        return figures;
    }

    private Optional<Crowd.Done> bySlip(Queue<String> codes) throws IOException {
        String code = codes.poll();
        return code == null ? Optional.empty() : done(participant().answer(code, ITEMS));
    }

    private Optional<Crowd.Done> byToken(Queue<String> tokens) throws IOException {
        String token = tokens.poll();
        return token == null ? Optional.empty() : done(participant().answerWithToken(token, ITEMS));
    }

    private static Optional<Crowd.Done> collect(
            Collector collector, Queue<Collector.Link> links, Queue<Collector.Collected> collected) throws IOException {
        Collector.Link link = links.poll();
        if (link == null) return Optional.empty();
        Optional<Collector.Collected> got = collector.collect(link);
        got.ifPresent(collected::add);
        return Optional.of(got.map(one -> new Crowd.Done(true, one.nanos(), one.requests()))
                .orElseGet(() -> new Crowd.Done(false, 0, 0)));
    }

    private Participant participant() {
        synchronized (random) {
            return new Participant(program.port(), random.split());
        }
    }

    private static Optional<Crowd.Done> done(Optional<Participant.Sheet> sheet) {
        return Optional.of(sheet.map(sent -> new Crowd.Done(true, sent.nanos(), sent.requests()))
                .orElseGet(() -> new Crowd.Done(false, 0, 0)));
    }
}
