package dk.spirekraft.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.cli.scenario.ScenarioFile;
import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.Release;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.NamelessPulses;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Attacks on pulses, played at a school by the forms and pages that everybody uses: a trial for each question, a
/// window
/// for each wave, a slip for each answer. What comes out on pages is attacked as the library attacks its own figures.
/// Other files are played with `-Dattacks=folder`; those that ask for no pulse are passed over.
@RunningProgram
@Import(NamelessPulses.class)
class PulseAttacksTest {

    private static final Pattern POINT = Pattern.compile("<th scope=\"row\">[^<]+</th><td class=\"n\">([^<]+)</td>");

    @Autowired
    Cast cast;

    @Autowired
    NamelessPulses pulses;

    static List<Path> attacks() throws IOException {
        List<Path> attacks = new ArrayList<>();
        for (String folder : System.getProperty("attacks", "../reference-data/attacks-made-up")
                .split(","))
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .filter(PulseAttacksTest::isOfAPulse)
                        .sorted()
                        .forEach(attacks::add);
            }
        return attacks;
    }

    private static boolean isOfAPulse(Path file) {
        return ScenarioFile.read(file).requests().stream()
                .anyMatch(request -> request.name().startsWith("pulse"));
    }

    /// One window as it was played.
    ///
    /// @param shown what the page tells of it, none where it is hidden
    private record Window(Column column, Map<Integer, Integer> answers, List<Double> shown) {

        Histogram clipped() {
            int[] counts = new int[5];
            answers.values().forEach(code -> counts[code]++);
            return Clip.of(new Histogram(IntStream.of(counts).boxed().toList()));
        }
    }

    /// All windows of a scenario, and the ledger that came of them.
    private record Played(List<Window> windows, String ledger) {

        List<Boolean> form() {
            return windows.stream().map(window -> !window.shown().isEmpty()).toList();
        }
    }

    private Played play(Scenario scenario) {
        School school = cast.school("Havgård Skole", 40);
        Map<String, NamelessPulses.Played> trials = new HashMap<>();
        Map<Integer, Map<String, People>> asked = new TreeMap<>();
        scenario.names()
                .answers()
                .values()
                .forEach(answer -> asked.computeIfAbsent(answer.column().wave(), fresh -> new LinkedHashMap<>())
                        .merge(answer.column().item(), People.of(answer.person()), People::or));
        List<Window> windows = new ArrayList<>();
        asked.forEach((wave, items) -> items.forEach((item, people) -> {
            var pulse = trials.computeIfAbsent(item, fresh -> pulses.at(school, "Prøve " + fresh));
            windows.add(play(scenario, pulse, new Column(item, wave), people));
        }));
        String ledger = trials.values()
                .iterator()
                .next()
                .amr()
                .get(school.address() + "/protokol.jsonl")
                .body();
        return new Played(windows, ledger);
    }

    private static Window play(Scenario scenario, NamelessPulses.Played pulse, Column column, People people) {
        Map<Integer, Integer> answers = new TreeMap<>();
        people.rows().forEach(person -> {
            Integer code = scenario.truth().get(new Answer(person, column));
            if (code != null) answers.put(person, code);
        });
        int before = points(pulse.page().body()).size();
        String page = pulse.window(
                        people.size(),
                        answers.values().stream().map(code -> code + 1).toList())
                .body();
        List<Double> after = points(page);
        return new Window(column, answers, after.subList(before, after.size()));
    }

    private static List<Double> points(String page) {
        return POINT.matcher(page)
                .results()
                .map(found -> Double.valueOf(found.group(1).replace(',', '.')))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingThatComesOutTellsOfAnybody(Path attack) {
        Scenario scenario = ScenarioFile.read(attack);
        Played played = play(scenario);
        theLedgerIsSound(played);
        assertThat(played.windows())
                .allSatisfy(window -> assertThat(window.shown())
                        .allSatisfy(mean -> assertThat(mean)
                                .isCloseTo(1 + window.clipped().meanPoints() / 25, within(.05 + 1e-9))));
        nobodyIsReachedCaughtOrGuessed(played);
        otherAnswersLookTheSame(scenario, played);
        assertThat(played.form()).as("the first window").startsWith(true);
    }

    private static void theLedgerIsSound(Played played) {
        var ledger = new Ledger();
        played.ledger()
                .lines()
                .filter(text -> !text.isEmpty())
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
    }

    private static void nobodyIsReachedCaughtOrGuessed(Played played) {
        List<Release> releases = new ArrayList<>();
        Map<Answer, Integer> given = new HashMap<>();
        Map<Answer, Integer> codes = new HashMap<>();
        for (Window window : played.windows()) {
            Map<Answer, Long> weights = new HashMap<>();
            window.answers().forEach((person, code) -> {
                var answer = new Answer(person, window.column());
                given.put(answer, code);
                codes.put(answer, 5);
                weights.put(answer, 1L);
            });
            if (!window.shown().isEmpty())
                releases.add(new Release(window.column().toString(), weights));
        }
        Audit audit = Audit.of(5, releases, new Audit.Answered(given, codes));
        assertThat(audit.reached()).as("G1").isEmpty();
        assertThat(audit.undeniable()).as("G2").isEmpty();
        assertThat(audit.nobodyIsGuessed()).as("G3: %s", audit.guess()).isTrue();
    }

    /// G4: the same people are silent, and the others answer otherwise.
    private void otherAnswersLookTheSame(Scenario scenario, Played played) {
        var random = new Random(1);
        Map<Answer, Integer> drawn = new HashMap<>(scenario.truth());
        drawn.replaceAll((answer, code) -> random.nextInt(5));
        assertThat(play(scenario.with(drawn)).form()).isEqualTo(played.form());
    }
}
