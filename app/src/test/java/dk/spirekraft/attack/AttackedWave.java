package dk.spirekraft.attack;

import dk.spirekraft.cli.scenario.Request;
import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One wave of an attack as a school can ask for it: the program has no filters, so that each group that is asked for
/// and shares nobody with those before it becomes a unit, and all others one more.
///
/// @param number as the attack counts waves
/// @param units who is in which, by names that a group of mostly the same people keeps from wave to wave
/// @param answers codes from 0 of those who send a sheet, by item and person
record AttackedWave(int number, Map<String, People> units, Map<Integer, Map<String, Integer>> answers) {

    private static final String RESPONSE = "(resp.*|answered)";

    /// What is asked where an attack is about who answered and about nothing else, and what all say to it.
    private static final String FILLER = "q";

    private static final int SAID = 2;

    AttackedWave {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /// All waves of an attack, in order.
    static List<AttackedWave> of(Scenario scenario) {
        Map<Integer, People> eligible = new TreeMap<>();
        scenario.names()
                .answers()
                .values()
                .forEach(answer -> eligible.merge(answer.column().wave(), People.of(answer.person()), People::or));
        List<AttackedWave> waves = new ArrayList<>();
        Map<String, People> latest = new LinkedHashMap<>();
        eligible.forEach((wave, people) -> {
            Map<String, People> units = named(groups(scenario, wave, people), latest);
            latest.putAll(units);
            waves.add(new AttackedWave(wave, units, sheets(scenario, wave)));
        });
        return waves;
    }

    /// The items that an attack asks about, whether somebody answered at all not among them.
    static List<String> items(Scenario scenario) {
        Set<String> items = new LinkedHashSet<>();
        scenario.names().answers().values().stream()
                .map(answer -> answer.column().item())
                .filter(item -> !item.matches(RESPONSE))
                .forEach(items::add);
        return items.isEmpty() ? List.of(FILLER) : List.copyOf(items);
    }

    private static List<People> groups(Scenario scenario, int wave, People everybody) {
        List<People> groups = new ArrayList<>();
        People left = everybody;
        for (Request request : scenario.requests()) {
            People asked = people(request, wave);
            if (asked.isEmpty()
                    || asked.equals(everybody)
                    || !asked.without(left).isEmpty()) continue;
            groups.add(asked);
            left = left.without(asked);
        }
        if (!left.isEmpty()) groups.add(left);
        return groups;
    }

    static People people(Request request, int wave) {
        return People.of(request.weights().keySet().stream()
                .filter(answer -> answer.column().wave() == wave)
                .map(Answer::person)
                .toList());
    }

    private static Map<String, People> named(List<People> groups, Map<String, People> before) {
        Map<String, People> named = new LinkedHashMap<>();
        for (People group : groups) {
            String name = before.entrySet().stream()
                    .filter(unit -> !named.containsKey(unit.getKey()))
                    .filter(unit -> 2 * unit.getValue().and(group).size() > group.size())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("Enhed " + (before.size() + named.size() + 1));
            named.put(name, group);
        }
        return named;
    }

    private static Map<Integer, Map<String, Integer>> sheets(Scenario scenario, int wave) {
        Map<Integer, Map<String, Integer>> sheets = new HashMap<>();
        scenario.truth().forEach((answer, code) -> {
            if (answer.column().wave() != wave) return;
            boolean isResponse = answer.column().item().matches(RESPONSE);
            if (isResponse && code == 0) return;
            Map<String, Integer> sheet = sheets.computeIfAbsent(answer.person(), fresh -> new HashMap<>());
            if (!isResponse) sheet.put(answer.column().item(), code);
            else if (items(scenario).contains(FILLER)) sheet.put(FILLER, SAID);
        });
        return sheets;
    }

    People everybody() {
        return units.values().stream().reduce(People.of(), People::or);
    }

    /// Who of these answered an item.
    People answered(String item, People of) {
        return People.of(answers.entrySet().stream()
                .filter(sheet -> of.contains(sheet.getKey()) && sheet.getValue().containsKey(item))
                .map(Map.Entry::getKey)
                .toList());
    }

    /// How many of these gave each code of an item.
    List<Integer> counts(String item, People of, int codes) {
        int[] counts = new int[codes];
        answered(item, of).rows().forEach(row -> counts[code(item, row)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private int code(String item, int row) {
        return answers.getOrDefault(row, Map.of()).getOrDefault(item, 0);
    }

    /// The frozen answers, as the audit takes them.
    Map<Answer, Integer> given() {
        Map<Answer, Integer> given = new HashMap<>();
        answers.forEach((row, sheet) ->
                sheet.forEach((item, code) -> given.put(new Answer(row, new Column(item, number)), code)));
        return given;
    }
}
