package dk.spirekraft.understand;

import static dk.spirekraft.understand.RelationalWaves.drawn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.understand.RelationalFile.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who knows the ledger and every rule of it reaches nobody through the ties that are told.
class RelationalAttackTest {

    private final RelationalWaves waves = new RelationalWaves();

    /// What the ledger says was published, and what the people of each row really answered.
    private static final class Attacker {

        private final Map<Integer, Entry.Opened> opened = new HashMap<>();
        private final Map<Answer, Integer> given = new HashMap<>();
        private final List<dk.spirekraft.disclosure.audit.Release> all = new ArrayList<>();
        private final List<dk.spirekraft.disclosure.audit.Release> valued = new ArrayList<>();

        Attacker(List<Line> lines, Map<Integer, RelationalFile> files) {
            for (Line line : lines)
                if (line.entry() instanceof Entry.Opened one) {
                    opened.put(one.wave(), one);
                    know(
                            one,
                            Optional.ofNullable(files.get(RelationalGate.wave(one.wave())))
                                    .orElseThrow());
                }
            for (Line line : lines) if (line.entry() instanceof Entry.Released one) take(one);
        }

        private void know(Entry.Opened wave, RelationalFile file) {
            for (int rater = 0; rater < file.roles().size(); rater++) {
                int[] rows =
                        people(wave, "role/" + file.roles().get(rater)).rows().toArray();
                for (int rated = 0; rated < file.roles().size(); rated++) {
                    int from = rater;
                    int to = rated;
                    List<Rating> about = file.ratings().stream()
                            .filter(rating -> rating.rater() == from && rating.rated() == to)
                            .toList();
                    for (int i = 0; i < about.size(); i++)
                        for (int aspect = 0; aspect < 7; aspect++) {
                            int code = about.get(i).answers().get(aspect);
                            String item =
                                    "relation/" + file.roles().get(to) + "/" + RelationalCells.ASPECTS.get(aspect);
                            if (code > 0) given.put(new Answer(rows[i], new Column(item, wave.wave())), code - 1);
                        }
                    for (int i = 0; i < about.size(); i++)
                        given.put(
                                new Answer(
                                        rows[i],
                                        new Column("relation/" + file.roles().get(to) + "/answered", wave.wave())),
                                1);
                }
            }
        }

        private static People people(Entry.Opened wave, String atom) {
            return wave.atoms().getOrDefault(atom, People.of());
        }

        private void take(Entry.Released figure) {
            Map<Answer, Long> weights = new HashMap<>();
            Entry.Opened wave = Optional.ofNullable(opened.get(figure.wave())).orElseThrow();
            for (String atom : figure.atoms())
                for (String item : figure.items())
                    people(wave, atom)
                            .rows()
                            .mapToObj(row -> new Answer(row, new Column(item, figure.wave())))
                            .filter(given::containsKey)
                            .forEach(answer -> weights.put(answer, 1L));
            var release = new dk.spirekraft.disclosure.audit.Release(figure.id(), weights);
            all.add(release);
            if (!figure.indicator().startsWith("answered/")) valued.add(release);
        }

        Audit audit() {
            Map<Answer, Integer> codes = new HashMap<>();
            given.keySet().forEach(answer -> codes.put(answer, 5));
            return Audit.of(5, valued, new Audit.Answered(given, codes));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theExactAttackerReachesNobodyOverTwoWavesOfRoles(long seed) {
        var random = new Random(seed);
        int[] first = IntStream.range(0, 3).map(role -> 3 + random.nextInt(12)).toArray();
        int[] second = IntStream.of(first)
                .map(answering -> Math.max(1, answering - random.nextInt(3)))
                .toArray();
        List<Integer> sizes =
                IntStream.of(first).mapToObj(answering -> answering + 1).toList();
        Map<Integer, RelationalFile> files = Map.of(1, drawn(first, seed, seed), 2, drawn(second, seed, -seed));
        for (int wave = 1; wave <= 2; wave++)
            waves.taken(wave, Optional.ofNullable(files.get(wave)).orElseThrow(), sizes);
        var attacker = new Attacker(waves.lines(), files);
        assertThat(attacker.audit().isCertified()).as("%s", attacker.audit()).isTrue();
        assertThat(Reach.under(5, attacker.all)).isEmpty();
    }

    @Test
    void theSameAttackerFindsTheFourOfAHiddenCellWereItShown() {
        var file = new Ratings().havgard().read();
        waves.taken(1, file, Ratings.SIZES);
        var attacker = new Attacker(waves.lines(), Map.of(1, file));
        assertThat(attacker.audit().isCertified()).isTrue();
        attacker.take(new Entry.Released(
                1_000_001, "naive", "tie", List.of("relation/lærere/accuracy"), List.of("role/service"), "school"));
        assertThat(attacker.audit().nothingUnderKIsReached()).isFalse();
    }
}
