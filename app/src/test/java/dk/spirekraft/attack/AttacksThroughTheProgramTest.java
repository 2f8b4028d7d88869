package dk.spirekraft.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.cli.scenario.Request;
import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.cli.scenario.ScenarioFile;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.audit.Release;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every attack is played at a school of its own, by forms in and files out, and the exact attacker gets all that was
/// published. `-Dattacks=folder` plays those of another folder.
@RunningProgram
class AttacksThroughTheProgramTest {

    private static final String TOO_FEW = ";\"For få svar. Vi viser først noget ved fem.\"";

    @Autowired
    Cast cast;

    @Autowired
    StoryClock clock;

    static List<Path> attacks() throws IOException {
        List<Path> attacks = new ArrayList<>();
        for (String folder : System.getProperty(
                        "attacks", "../reference-data/attacks,../reference-data/attacks-made-up")
                .split(","))
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(attacks::add);
            }
        return attacks;
    }

    /// An attack that was played.
    private record Played(Scenario scenario, AttackedSchool school, List<AttackedWave> waves, Published published) {}

    private Played play(Scenario scenario) {
        List<AttackedWave> waves = AttackedWave.of(scenario);
        var school = new AttackedSchool(cast, clock, scenario);
        school.play(waves);
        return new Played(scenario, school, waves, Published.of(school, waves));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingThatComesOutTellsOfAnybody(Path attack, TestReporter reporter) {
        Played played = play(ScenarioFile.read(attack));
        nothingIsThereBeforeItIsShown(played);
        theLedgerIsSound(played);
        everyFigureIsMadeOfClippedAtoms(played);
        nobodyIsReachedCaughtOrGuessed(played);
        otherAnswersLookTheSame(played);
        reporter.publishEntry(attack.getFileName().toString(), utility(played));
    }

    /// Where too few answered there is nothing to wait for, and the file says of each figure that it is hidden.
    private static void nothingIsThereBeforeItIsShown(Played played) {
        assertThat(played.school().early().stream().flatMap(String::lines).filter(line -> !line.endsWith(TOO_FEW)))
                .allSatisfy(line -> assertThat(line).doesNotContain("svarkategori", "scale-0", "item-0", "\"wave\""));
    }

    private static void theLedgerIsSound(Played played) {
        var ledger = new Ledger();
        played.school()
                .ledger()
                .lines()
                .filter(text -> !text.isEmpty())
                .forEach(text -> assertThat(ledger.take(LineReader.read(text).orElseThrow()))
                        .isEmpty());
    }

    private static void everyFigureIsMadeOfClippedAtoms(Played played) {
        Map<String, List<Integer>> counts = new HashMap<>();
        for (Published.Figure figure : played.published().figures()) {
            if (figure.isItem())
                counts.computeIfAbsent(figure.wave() + figure.name(), fresh -> new ArrayList<>())
                        .add(Integer.valueOf(figure.value()));
            if (figure.isScale()) assertThat(number(figure)).isCloseTo(mean(played, figure), within(tolerance(figure)));
        }
        for (Published.Figure figure : played.published().figures()) {
            if (!figure.isItem()) continue;
            Histogram shown = clipped(played, figure).getFirst();
            assertThat(counts.get(figure.wave() + figure.name()))
                    .as("%s of wave %d", figure.name(), figure.wave())
                    .isEqualTo(shown.n() < 10 ? shown.threeClasses() : shown.counts());
        }
    }

    private static double number(Published.Figure figure) {
        return Double.parseDouble(figure.value().replace(',', '.'));
    }

    private static double tolerance(Published.Figure figure) {
        return figure.value().contains(",") ? .05 + 1e-9 : .5 + 1e-9;
    }

    private static List<Histogram> clipped(Played played, Published.Figure figure) {
        AttackedWave wave = Published.wave(played.waves(), figure);
        return played.published().items(played.school(), figure).stream()
                .map(item -> played.published()
                        .clipped(wave, item, figure.people(), played.school().codes()))
                .toList();
    }

    private static double mean(Played played, Published.Figure figure) {
        return clipped(played, figure).stream()
                .mapToDouble(Histogram::meanPoints)
                .average()
                .orElseThrow();
    }

    private static void nobodyIsReachedCaughtOrGuessed(Played played) {
        List<Release> answers = played.published().releases(played.school(), played.waves());
        Map<Answer, Integer> given = new HashMap<>();
        played.waves().forEach(wave -> given.putAll(wave.given()));
        Map<Answer, Integer> codes = new HashMap<>();
        given.keySet().forEach(answer -> codes.put(answer, played.school().codes()));
        int k = played.scenario().least().answers();
        Audit audit = Audit.of(k, answers, new Audit.Answered(given, codes));
        assertThat(audit.reached()).as("G1").isEmpty();
        assertThat(audit.undeniable()).as("G2").isEmpty();
        assertThat(audit.nobodyIsGuessed()).as("G3: %s", audit.guess()).isTrue();
        List<Release> all = new ArrayList<>(answers);
        all.addAll(played.published().responses());
        assertThat(Reach.under(k, all)).as("G1 with who answered").isEmpty();
    }

    /// G4: the same people leave the same questions out, and answer the others otherwise.
    private void otherAnswersLookTheSame(Played played) {
        var random = new Random(1);
        Map<Answer, Integer> drawn = new HashMap<>(played.scenario().truth());
        drawn.replaceAll((answer, code) ->
                played.school().items().contains(answer.column().item())
                        ? random.nextInt(played.scenario().codes().getOrDefault(answer, 5))
                        : code);
        assertThat(play(played.scenario().with(drawn)).published().form())
                .isEqualTo(played.published().form());
    }

    private static String utility(Played played) {
        List<String> shown = played.scenario().requests().stream()
                .filter(request -> isShown(played, request))
                .map(Request::name)
                .toList();
        return "%d of %d wished figures are shown: %s"
                .formatted(shown.size(), played.scenario().requests().size(), shown);
    }

    private static boolean isShown(Played played, Request request) {
        return request.weights().keySet().stream()
                .map(Answer::column)
                .distinct()
                .allMatch(column -> played.published().figures().stream()
                        .anyMatch(figure -> figure.wave() == column.wave()
                                && figure.kind().equals("besvarelser")
                                        == column.item().startsWith("resp")
                                && isOf(played, figure, AttackedWave.people(request, column.wave()))));
    }

    private static boolean isOf(Played played, Published.Figure figure, People asked) {
        AttackedWave wave = Published.wave(played.waves(), figure);
        People answered = People.of(wave.answers().keySet()).and(figure.people());
        return asked.equals(figure.people()) || asked.equals(answered);
    }
}
