package dk.spirekraft.attack;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Release;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All that came out of a school, read as an attacker reads it: who is behind each figure is known, and who answered.
///
/// @param figures one line each of the files
/// @param piles who may be told apart, by column, as the ledger says
record Published(List<Figure> figures, Map<Column, List<People>> piles) {

    /// A figure that is not hidden.
    ///
    /// @param kind as the file calls it
    /// @param people those that it is of, answered or not
    /// @param n how many answered, as the file says it
    record Figure(int wave, String kind, String name, People people, String n, String value) {

        boolean isItem() {
            return kind.startsWith("svarkategori");
        }

        boolean isScale() {
            return kind.startsWith("skala");
        }
    }

    static Published of(AttackedSchool school, List<AttackedWave> waves) {
        List<Figure> figures = new ArrayList<>();
        for (AttackedWave wave : waves) {
            String file = school.files().get(wave.number());
            if (file != null) rows(file).forEach(row -> figure(wave, row).ifPresent(figures::add));
        }
        return new Published(figures, piles(school, waves));
    }

    private static List<List<String>> rows(String file) {
        return file.lines()
                .map(line -> line.replace("\uFEFF", ""))
                .filter(line -> line.length() > 2)
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\";\"", -1)))
                .toList();
    }

    private static Optional<Figure> figure(AttackedWave wave, List<String> row) {
        if (row.size() < 4 || row.get(3).isEmpty()) return Optional.empty();
        String kind = row.get(0);
        People people = wave.everybody();
        if (kind.startsWith("skala, "))
            people = List.of(kind.substring("skala, ".length()).split(" \\+ ")).stream()
                    .map(unit -> wave.units().getOrDefault(unit, People.of()))
                    .reduce(People.of(), People::or);
        var figure = new Figure(wave.number(), kind, row.get(1), people, row.get(2), row.get(3));
        return figure.isItem() || figure.isScale() || kind.equals("besvarelser")
                ? Optional.of(figure)
                : Optional.empty();
    }

    private static Map<Column, List<People>> piles(AttackedSchool school, List<AttackedWave> waves) {
        Map<String, String> names = new HashMap<>();
        school.unitIds().forEach((name, id) -> names.put(id, name));
        Map<Column, List<People>> piles = new LinkedHashMap<>();
        school.ledger()
                .lines()
                .flatMap(text -> LineReader.read(text).stream())
                .map(Line::entry)
                .forEach(entry -> {
                    if (!(entry instanceof Entry.Closed closed)) return;
                    AttackedWave wave = waves.get(closed.wave() - 1);
                    for (String item : closed.items())
                        piles.put(
                                new Column(item(school, item), wave.number()),
                                closed.piles().stream()
                                        .map(pile -> pile.atoms().stream()
                                                .map(id -> wave.units()
                                                        .getOrDefault(names.getOrDefault(id, ""), People.of()))
                                                .reduce(People.of(), People::or))
                                        .toList());
                });
        return piles;
    }

    private static String item(AttackedSchool school, String column) {
        String id = column.substring(column.indexOf('/') + 1);
        return id.startsWith("item-") ? school.items().get(Integer.parseInt(id.substring(5))) : id;
    }

    /// The rows that the attacker combines: each figure of answers, whatever its value.
    List<Release> releases(AttackedSchool school, List<AttackedWave> waves) {
        return figures.stream()
                .filter(figure -> figure.isItem() || figure.isScale())
                .map(figure -> new Release(
                        figure.wave() + " " + figure.kind() + " " + figure.name(), weights(school, waves, figure)))
                .distinct()
                .toList();
    }

    /// How many answered, of all and of each team: a question like the others.
    List<Release> responses() {
        return figures.stream()
                .filter(figure ->
                        figure.kind().equals("besvarelser") || figure.kind().startsWith("skala, "))
                .map(figure -> {
                    Map<Answer, Long> weights = new HashMap<>();
                    figure.people()
                            .rows()
                            .forEach(row -> weights.put(new Answer(row, new Column("answered", figure.wave())), 1L));
                    return new Release(figure.wave() + " answered, " + figure.kind(), weights);
                })
                .distinct()
                .toList();
    }

    /// The items that a figure is made of.
    List<String> items(AttackedSchool school, Figure figure) {
        String digits = figure.name().replaceAll("\\D", "");
        return (digits.isEmpty() ? IntStream.range(0, school.items().size()) : IntStream.of(Integer.parseInt(digits)))
                .mapToObj(school.items()::get)
                .filter(item -> piles.containsKey(new Column(item, figure.wave())))
                .toList();
    }

    /// A scale is a mean of means, so that an answer counts the more the fewer gave one.
    private Map<Answer, Long> weights(AttackedSchool school, List<AttackedWave> waves, Figure figure) {
        AttackedWave wave = wave(waves, figure);
        List<String> items = items(school, figure);
        long all = items.stream()
                .mapToLong(
                        item -> Math.max(1, wave.answered(item, figure.people()).size()))
                .distinct()
                .reduce(1, (a, b) -> a * b);
        Map<Answer, Long> weights = new HashMap<>();
        for (String item : items) {
            People answered = wave.answered(item, figure.people());
            answered.rows()
                    .forEach(row ->
                            weights.put(new Answer(row, new Column(item, figure.wave())), all / answered.size()));
        }
        return weights;
    }

    static AttackedWave wave(List<AttackedWave> waves, Figure figure) {
        return waves.stream()
                .filter(one -> one.number() == figure.wave())
                .findFirst()
                .orElseThrow();
    }

    /// What an item of a group must look like: a sum of clipped atoms.
    Histogram clipped(AttackedWave wave, String item, People people, int codes) {
        return piles.getOrDefault(new Column(item, wave.number()), List.of()).stream()
                .filter(pile -> pile.without(people).isEmpty())
                .map(pile -> Clip.of(new Histogram(wave.counts(item, pile, codes))))
                .reduce(Histogram::plus)
                .orElseGet(() -> new Histogram(wave.counts(item, People.of(), codes)));
    }

    /// What is shown and hidden, and how, without any value.
    List<String> form() {
        return figures.stream()
                .map(figure -> "%d %s %s %s %s"
                        .formatted(
                                figure.wave(),
                                figure.kind(),
                                figure.name(),
                                figure.n(),
                                figure.value().contains(",")))
                .toList();
    }
}
