package dk.spirekraft.cli.scenario;

import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a scenario. Keys that it doesn't know are passed over; what it can't make sense of is never published. Without
/// `truth` everybody is taken to have given the lowest answer, which is the hardest to deny, and no value is told.
public final class ScenarioFile {

    private static final int CODES = 5;

    /// Scales have eleven answers at most; what has more is a slip of the pen.
    private static final int MOST_CODES = 101;

    private static final int MOST_PEOPLE = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode root;
    private final Naming naming = new Naming();
    private final Map<Answer, Integer> truth = new HashMap<>();
    private final Map<Answer, Integer> codes = new HashMap<>();
    private final Set<Answer> said = new HashSet<>();

    private ScenarioFile(JsonNode root) {
        this.root = root;
    }

    /// @throws Refused if it is no JSON object with `requests`, has a `truth` that is no object, a name twice, or a
    /// `k`,
    ///     a code or a weight that is none
    public static Scenario read(Path file) {
        JsonNode root;
        try {
            root = JSON.readTree(file.toFile());
        } catch (JacksonException broken) {
            throw new Refused("%s is no readable JSON: %s".formatted(file, broken.getOriginalMessage()));
        }
        if (!root.path("requests").isArray())
            throw new Refused("%s is no scenario: it needs a list 'requests'".formatted(file));
        if (root.has("truth") && !root.get("truth").isObject())
            throw new Refused("%s is no scenario: its 'truth' is no object".formatted(file));
        return new ScenarioFile(root).scenario();
    }

    private Scenario scenario() {
        JsonNode told = root.path("truth");
        if (told.isObject()) told.propertyNames().forEach(name -> answer(name, code(told.get(name))));
        else named().forEach(name -> answer(name, 0));
        List<Fact> facts =
                root.path("constraints").valueStream().map(this::fact).toList();
        Map<Set<Answer>, Integer> earlier = new HashMap<>();
        List<Request> requests = new ArrayList<>();
        for (JsonNode written : root.get("requests").valueStream().toList()) {
            int before = earlier.merge(Set.copyOf(RequestReader.answers(written, naming)), 1, Integer::sum) - 1;
            requests.add(new RequestReader(written, naming, before).read(facts, truth.keySet()));
        }
        requests.forEach(request -> request.weights().keySet().forEach(answer -> codes.putIfAbsent(answer, CODES)));
        return new Scenario(
                root.path("id").asString(""),
                root.path("title").asString(""),
                least(),
                told.isObject(),
                truth,
                codes,
                requests,
                facts.stream().filter(this::isComplete).toList(),
                known(root.path("attacker").path("knows_answers")),
                expected(),
                naming.names());
    }

    /// As the file says, and never under the floor.
    private MinGroupSize least() {
        JsonNode k = root.path("k");
        if (k.isMissingNode() || k.isNull()) return new MinGroupSize(MinGroupSize.FLOOR);
        if (!k.canConvertToInt() || !k.isIntegralNumber() || k.asInt() < 1 || k.asInt() > MOST_PEOPLE)
            throw new Refused(
                    "'k' is how many people a group has at least, 1 to %d, but got %s".formatted(MOST_PEOPLE, k));
        return new MinGroupSize(Math.max(MinGroupSize.FLOOR, k.asInt()));
    }

    /// All answers that are asked for or told of.
    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        root.path("requests").valueStream().forEach(request -> named.addAll(names(request.path("variables"))));
        root.path("constraints")
                .valueStream()
                .flatMap(fact -> fact.path("blocks").valueStream())
                .forEach(block -> named.addAll(names(block.path("vars"))));
        return named;
    }

    /// Under 0 where the answer is missing.
    private static int code(JsonNode given) {
        if (given.isNull()) return -1;
        if (given.isBoolean()) return given.asBoolean() ? 1 : 0;
        if (!given.isNumber() || given.asDouble() != Math.rint(given.asDouble()) || given.asDouble() < 0)
            throw new Refused("A code is a whole number from 0 up, or null where it is missing, but got " + given);
        return (int) Math.min(given.asDouble(), MOST_CODES);
    }

    /// @param code under 0 where it is missing
    private void answer(String name, int code) {
        Answer answer = naming.of(name);
        int asked = codes(name);
        if (asked > 0) said.add(answer);
        int all = Math.max(asked > 0 ? asked : CODES, code + 1);
        if (all > MOST_CODES)
            throw new Refused("'%s' has %d codes, but there are %d at most".formatted(name, all, MOST_CODES));
        codes.put(answer, all);
        if (code >= 0) truth.put(answer, code);
    }

    /// As the file says; 0 where it says nothing.
    private int codes(String name) {
        JsonNode written = root.path("n_codes");
        if (written.isNumber()) return written.asInt(0);
        String column = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        return written.path(name).asInt(written.path(column).asInt(0));
    }

    private Fact fact(JsonNode written) {
        List<Fact.Block> blocks =
                written.path("blocks").valueStream().map(this::block).toList();
        double low = written.path("lo").asDouble(Double.NEGATIVE_INFINITY);
        double high = written.path("hi").asDouble(Double.POSITIVE_INFINITY);
        return new Fact(written.path("note").asString(""), low, high, blocks);
    }

    /// True if it says what every code adds; what doesn't can't be reckoned with.
    private boolean isComplete(Fact fact) {
        return fact.blocks().stream()
                .allMatch(block -> block.answers().stream()
                        .allMatch(answer -> block.weights().size() >= codes.getOrDefault(answer, 0)));
    }

    private Fact.Block block(JsonNode written) {
        List<Double> weights =
                written.path("weights").valueStream().map(RequestReader::weight).toList();
        List<Answer> answers = written.path("vars")
                .valueStream()
                .map(name -> naming.of(name.asString("")))
                .toList();
        for (Answer answer : answers) {
            if (truth.getOrDefault(answer, -1) >= weights.size())
                throw new Refused("There are %d weights, but an answer has code %d"
                        .formatted(weights.size(), truth.getOrDefault(answer, -1)));
            if (!said.contains(answer)) codes.put(answer, weights.size());
        }
        return new Fact.Block(answers, weights);
    }

    /// Answers or people by name, or answers with their codes.
    private Map<Answer, Integer> known(JsonNode written) {
        Map<Answer, Integer> known = new HashMap<>();
        Map<String, Answer> answers = naming.names().answers();
        for (String name : names(written))
            answers.forEach((called, answer) -> {
                boolean isTheirs = naming.names().people().get(answer.person()).equals(name);
                if (!called.equals(name) && !isTheirs) return;
                code(written.path(called), answer).ifPresent(code -> known.put(answer, code));
            });
        return known;
    }

    /// As it was answered or, where that is not told, as the attacker says it.
    private Optional<Integer> code(JsonNode said, Answer answer) {
        if (root.has("truth")) return Optional.ofNullable(truth.get(answer));
        return said.isNumber() ? Optional.of(said.asInt()) : Optional.empty();
    }

    private static Set<String> names(JsonNode written) {
        Set<String> names = new LinkedHashSet<>();
        if (written.isString()) names.add(written.asString());
        if (written.isObject()) {
            names.addAll(written.propertyNames());
            written.valueStream().filter(value -> !value.isNumber()).forEach(value -> names.addAll(names(value)));
        }
        if (written.isArray()) written.valueStream().forEach(one -> names.addAll(names(one)));
        return names;
    }

    private Expected expected() {
        JsonNode written = root.path("expected");
        Map<String, Set<Integer>> possible = new HashMap<>();
        JsonNode feasible = written.path("feasible_codes");
        for (String name : feasible.isObject() ? feasible.propertyNames() : List.<String>of()) {
            Set<Integer> some = new HashSet<>();
            feasible.get(name).valueStream().forEach(code -> some.add(code.asInt(-1)));
            possible.put(name, some);
        }
        return new Expected(
                possible,
                listed(written, "exactly_recovered"),
                listed(written, "proven_below_middle"),
                written.has("smallest_group_reached")
                        ? Optional.of(written.get("smallest_group_reached").asInt(0))
                        : Optional.empty(),
                names(written.path("people")),
                new ArrayList<>(names(root.path("reference_ledger_publishes").path("partition_rule"))));
    }

    private static Optional<Set<String>> listed(JsonNode written, String name) {
        return written.has(name) ? Optional.of(names(written.path(name))) : Optional.empty();
    }
}
