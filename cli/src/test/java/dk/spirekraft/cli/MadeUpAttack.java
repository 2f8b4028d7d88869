package dk.spirekraft.cli;

import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes an attack as a file of the same format as those of the reference data.
final class MadeUpAttack {

    private final Map<String, Object> truth = new LinkedHashMap<>();
    private final List<Map<String, Object>> requests = new ArrayList<>();
    private final List<Map<String, Object>> constraints = new ArrayList<>();
    private final Map<String, Object> others = new LinkedHashMap<>();

    /// `q1.p1` to `q1.p8` for `q1`, 1 and 8.
    static List<String> people(String column, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(p -> column + ".p" + p).toList();
    }

    MadeUpAttack answered(List<String> answers, int... codes) {
        for (int i = 0; i < answers.size(); i++) truth.put(answers.get(i), codes[i % codes.length]);
        return this;
    }

    MadeUpAttack missing(String answer) {
        truth.put(answer, null);
        return this;
    }

    MadeUpAttack with(String key, Object value) {
        others.put(key, value);
        return this;
    }

    /// Asks for a statistic, which tells nobody more than that.
    MadeUpAttack wishes(String name, String statistic, List<String> answers) {
        requests.add(new LinkedHashMap<>(Map.of("name", name, "statistic", statistic, "variables", answers)));
        return this;
    }

    /// What was asked for last counts its answers so often.
    MadeUpAttack weighing(List<Double> weights) {
        requests.getLast().put("weights", weights);
        return this;
    }

    /// Asks for a mean, which tells its sum exactly.
    MadeUpAttack wishesMean(String name, List<String> answers) {
        wishes(name, "mean", answers);
        int sum = answers.stream()
                .mapToInt(answer -> truth.get(answer) instanceof Integer code ? code : 0)
                .sum();
        List<Map<String, Object>> blocks = List.of(Map.of("vars", answers, "weights", List.of(0, 1, 2, 3, 4)));
        constraints.add(Map.of("lo", sum, "hi", sum, "blocks", blocks, "note", name));
        return this;
    }

    ScenarioAudit audited(Path folder) {
        Map<String, Object> all = new LinkedHashMap<>(others);
        all.putIfAbsent("k", 5);
        all.put("id", "made up");
        all.put("truth", truth);
        all.put("requests", requests);
        all.put("constraints", constraints);
        try {
            Path file = folder.resolve("attack.json");
            Files.writeString(file, JsonMapper.builder().build().writeValueAsString(all));
            return ScenarioAudit.of(ScenarioFile.read(file));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
